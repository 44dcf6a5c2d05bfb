package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Phase;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridCell;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The phases as bands over the years; years in which several run have a band of their own (Kota Bogor's "irisan"). */
final class PhaseBands {
    private final Labels labels;

    PhaseBands(Labels labels) {
        this.labels = labels;
    }

    /** The bands, where any phase has years. */
    Optional<Grid> grid(Edition edition, List<Integer> years) {
        List<Phase> dated = edition.frame().phases().stream()
                .filter(p -> p.from().isPresent() && p.to().isPresent())
                .toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        List<GridRow> rows = new ArrayList<>();
        dated.forEach(p -> rows.add(row(p.label(), years, year -> runs(p, year))));
        IntPredicate several = year -> dated.stream().filter(p -> runs(p, year)).count() > 1;
        if (years.stream().anyMatch(several::test)) {
            rows.add(row(labels.word("roadmap.overlap"), years, several));
        }
        List<String> head = new ArrayList<>(List.of(labels.word("phase.label")));
        years.forEach(year -> head.add(String.valueOf(year)));
        return Optional.of(new Grid(labels.word("roadmap.bands"), head, rows, List.of()));
    }

    private GridRow row(String label, List<Integer> years, IntPredicate on) {
        List<GridCell> cells = new ArrayList<>(List.of(Cells.head(Phrase.of(label))));
        years.forEach(year -> cells.add(Cells.mark(labels, on.test(year))));
        return new GridRow(cells, false);
    }

    private static boolean runs(Phase phase, int year) {
        return phase.from().orElseThrow() <= year && year <= phase.to().orElseThrow();
    }
}
