package id.masterplan.model;

import java.util.Optional;

/** One finding of an analysis; a gap names the present and the wanted state. */
public record AnalysisEntry(
        Optional<Quadrant> quadrant,
        Optional<Layer> layer,
        Optional<ItemId> dimension,
        String text,
        Optional<String> current,
        Optional<String> desired) {}
