package id.masterplan.site;

import id.masterplan.figures.Beside;
import id.masterplan.figures.Counts;
import id.masterplan.figures.Recomputed;
import id.masterplan.figures.Tolerance;
import id.masterplan.model.CountTotal;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Realisation;
import id.masterplan.model.Realisations;
import id.masterplan.model.Value;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The counts behind the percentages of a table of results; a total counts every programme once, not every row. */
final class CountTotals {
    private final RegionDesk desk;
    private final Realisations table;
    private final Optional<Edition> edition;
    private final Labels labels;
    private final Reckoning reckoning;

    CountTotals(RegionDesk desk, Realisations table, Optional<Edition> edition) {
        this.desk = desk;
        this.table = table;
        this.edition = edition;
        this.labels = desk.labels();
        this.reckoning = new Reckoning(desk.setting());
    }

    Optional<Section> section() {
        if (table.totals().isEmpty()) {
            return Optional.empty();
        }
        SectionMaker section = new SectionMaker("total_", labels.word("counts.title"));
        Counts counts = Counts.of(table.totals());
        BigDecimal realised = counts.realised().number().orElse(BigDecimal.ZERO);
        BigDecimal planned = counts.planned().number().orElse(BigDecimal.ZERO);
        counts.percent()
                .number()
                .ifPresent(p -> section.note(labels.word(
                        "counts.sentence",
                        reckoning.number(realised),
                        reckoning.number(planned),
                        reckoning.percent(p))));
        return Optional.of(section.grid(new Grid(
                        labels.word("counts.title"),
                        List.of(
                                labels.word("counts.of"),
                                labels.word("counts.planned"),
                                labels.word("counts.realised"),
                                labels.word("counts.percent-printed"),
                                labels.word("counts.percent-own"),
                                labels.word("counts.average-printed"),
                                labels.word("table.note")),
                        table.totals().stream().map(this::row).toList(),
                        List.of()))
                .make());
    }

    private GridRow row(CountTotal total) {
        Recomputed percent = own(total);
        return Cells.row(
                Cells.head(Phrase.of(name(total))),
                Cells.number(value(total.planned(), "")),
                Cells.number(
                        total.realised().isPresent()
                                ? value(total.realised(), "")
                                : Phrase.of(Counts.realised(total)
                                        .map(n -> labels.word("counts.derived", reckoning.number(n)))
                                        .orElse(""))),
                Cells.number(value(total.percent(), "%")),
                Cells.number(Phrase.of(percent.number().map(reckoning::percent).orElse(""))),
                Cells.number(value(total.average(), "%")),
                Cells.lines(notes(total, percent)));
    }

    /** The percentage of a row; of a row for no dimension without counts of its own, that of all rows. */
    private Recomputed own(CountTotal total) {
        boolean whole = total.dimension().isEmpty()
                && total.planned().isEmpty()
                && total.realised().isEmpty();
        return whole ? Counts.of(table.totals()).percent() : Counts.percent(total);
    }

    private List<Phrase> notes(CountTotal total, Recomputed percent) {
        List<String> notes = new ArrayList<>();
        total.percent()
                .map(v -> new Beside(v, percent, tolerance(v)))
                .flatMap(b -> reckoning.difference("counts.percent-differs", b, reckoning::percent))
                .ifPresent(notes::add);
        total.average()
                .map(v -> new Beside(v, average(total), Tolerance.POINT))
                .ifPresent(b -> notes.add(b.own()
                        .number()
                        .map(n -> labels.word(
                                b.differs() ? "counts.average-differs" : "counts.average-same", reckoning.percent(n)))
                        .orElseGet(() -> labels.word("counts.average-unknown"))));
        return notes.stream().map(Phrase::of).toList();
    }

    private static BigDecimal tolerance(Value value) {
        return value instanceof Value.Figure figure ? Tolerance.wholeDigit(figure.number()) : Tolerance.POINT;
    }

    /** The mean of the printed percentages of the rows that belong to the total. */
    private Recomputed average(CountTotal total) {
        List<BigDecimal> percentages = new ArrayList<>();
        for (Realisation r : table.rows()) {
            boolean belongs = total.dimension()
                    .map(d -> dimension(r.of()).filter(d::equals).isPresent())
                    .orElse(true);
            if (belongs && r.achievement().orElse(null) instanceof Value.Figure figure) {
                percentages.add(figure.number());
            }
        }
        return Counts.average(percentages);
    }

    private Optional<ItemId> dimension(ItemId of) {
        return edition.stream()
                .flatMap(e -> e.programmes().stream())
                .filter(p -> p.id().equals(of) || p.indicators().stream().anyMatch(i -> i.id().equals(of)))
                .map(p -> p.dimension())
                .findFirst()
                .or(() -> edition.stream()
                        .flatMap(e -> e.quickWins().stream())
                        .filter(q -> q.id().equals(of))
                        .map(q -> q.dimension())
                        .findFirst());
    }

    private String name(CountTotal total) {
        String dimension = total.dimension()
                .map(d -> edition.map(e -> new Names(desk, e).dimension(d)).orElse(d.text()))
                .orElse("");
        String label = total.label().orElse("");
        String joint = dimension.isEmpty() || label.isEmpty() ? "" : " – ";
        String name = dimension + joint + label;
        return name.isEmpty() ? labels.word("totals.all") : name;
    }

    private Phrase value(Optional<Value> value, String unit) {
        return value.map(v -> desk.setting().values().phrase(v, unit)).orElseGet(() -> Phrase.of(""));
    }
}
