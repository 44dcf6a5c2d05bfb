package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Phase;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.util.List;

/** The phases of a roadmap: by years where they have any, by kind, and where two of them overlap. */
final class PhaseTable {
    private final Labels labels;
    private final PhaseWords words;

    PhaseTable(RegionDesk desk) {
        this.labels = desk.labels();
        this.words = new PhaseWords(labels);
    }

    Grid grid(Edition edition) {
        List<Phase> phases = edition.frame().phases();
        return Cells.filled(new Grid(
                labels.word("edition.phases"),
                List.of(
                        labels.word("phase.label"),
                        labels.word("phase.kind"),
                        labels.word("phase.years"),
                        labels.word("phase.note")),
                phases.stream().map(p -> row(p, phases)).toList(),
                List.of()));
    }

    private GridRow row(Phase phase, List<Phase> all) {
        List<Phrase> note = phase.note().map(Phrase::of).stream().toList();
        List<Phrase> overlaps =
                words.overlaps(phase, all).stream().map(Phrase::of).toList();
        return Cells.row(
                Cells.head(Phrase.of(phase.label())),
                Cells.text(phase.kind().map(labels::word).orElse("")),
                Cells.text(words.years(phase).orElseGet(() -> labels.word("phase.no-years"))),
                Cells.lines(Particulars.together(note, overlaps)));
    }
}
