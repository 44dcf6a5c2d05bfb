package id.masterplan.site;

import id.masterplan.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phases of a roadmap in words; some have years, some only a kind. */
final class PhaseWords {
    private final Labels labels;

    PhaseWords(Labels labels) {
        this.labels = labels;
    }

    /** The label with what is known of its time: {@code Jangka pendek (2021–2023)}. */
    String named(Phase phase) {
        return years(phase).map(y -> phase.label() + " (" + y + ")").orElse(phase.label());
    }

    /** The years; with one bound open where only the other is stated. */
    Optional<String> years(Phase phase) {
        if (phase.from().isPresent() && phase.from().equals(phase.to())) {
            return phase.from().map(String::valueOf);
        }
        if (phase.from().isPresent() && phase.to().isPresent()) {
            return Optional.of(phase.from().get() + "–" + phase.to().get());
        }
        return phase.from()
                .map(year -> labels.word("phase.since", year))
                .or(() -> phase.to().map(year -> labels.word("phase.until", year)));
    }

    /** Phases that share years with this one, as bands that overlap on the chart. */
    List<String> overlaps(Phase phase, List<Phase> all) {
        List<String> words = new ArrayList<>();
        for (Phase other : all) {
            if (!other.id().equals(phase.id()) && dated(phase) && dated(other)) {
                int from = Math.max(phase.from().orElseThrow(), other.from().orElseThrow());
                int to = Math.min(phase.to().orElseThrow(), other.to().orElseThrow());
                if (from <= to) {
                    String years = from == to ? String.valueOf(from) : from + "–" + to;
                    words.add(labels.word("phase.overlap", other.label(), years));
                }
            }
        }
        return words;
    }

    private static boolean dated(Phase phase) {
        return phase.from().isPresent() && phase.to().isPresent();
    }
}
