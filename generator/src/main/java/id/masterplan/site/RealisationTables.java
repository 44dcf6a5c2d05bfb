package id.masterplan.site;

import id.masterplan.figures.Achievement;
import id.masterplan.figures.Beside;
import id.masterplan.figures.Recomputed;
import id.masterplan.figures.Tolerance;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Measurement;
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
import java.util.stream.Stream;

/** A table of results: each row as printed, what we compute beside it, and every oddity said in words. */
final class RealisationTables {
    private final RegionDesk desk;
    private final Realisations table;
    private final Optional<Edition> edition;
    private final String path;
    private final Labels labels;
    private final Reckoning reckoning;

    RealisationTables(RegionDesk desk, Realisations table, Optional<Edition> edition, String path) {
        this.desk = desk;
        this.table = table;
        this.edition = edition;
        this.path = path;
        this.labels = desk.labels();
        this.reckoning = new Reckoning(desk.setting());
    }

    List<Section> sections() {
        Section rows = new SectionMaker("baris_", labels.word("realisation.table"))
                .grid(new Grid(
                        labels.word("realisation.table"),
                        List.of(
                                labels.word("realisation.item"),
                                labels.word("indicator.target"),
                                labels.word("realisation.actual"),
                                labels.word("realisation.achievement-printed"),
                                labels.word("realisation.achievement-own"),
                                labels.word("realisation.remaining-printed"),
                                labels.word("realisation.remaining-own"),
                                labels.word("table.note"),
                                labels.word("item.evidence")),
                        table.rows().stream().map(this::row).toList(),
                        List.of()))
                .make();
        List<Section> sections = new ArrayList<>(List.of(rows));
        new CountTotals(desk, table, edition).section().ifPresent(sections::add);
        return sections;
    }

    private GridRow row(Realisation r) {
        Optional<Value> target = r.target().or(() -> planned(r.of()));
        Recomputed percent = target.map(t -> percent(r, t)).orElseGet(RealisationTables::noTarget);
        Recomputed rest = target.map(t -> Achievement.remainder(t, r.actual())).orElseGet(RealisationTables::noTarget);
        String unit = indicator(r.of()).map(Indicator::unit).orElse("");
        Values values = desk.setting().values();
        return Cells.row(
                r.of().text(),
                r.illustrative(),
                Cells.head(item(r.of())),
                Cells.number(target.map(t -> values.phrase(t, unit)).orElseGet(() -> Phrase.of(""))),
                Cells.number(values.phrase(r.actual(), unit)),
                Cells.number(r.achievement().map(v -> values.phrase(v, "%")).orElseGet(() -> Phrase.of(""))),
                Cells.number(Phrase.of(percent.number().map(reckoning::percent).orElse(labels.word("reckoned.none")))),
                Cells.number(r.remaining().map(v -> values.phrase(v, unit)).orElseGet(() -> Phrase.of(""))),
                Cells.number(Phrase.of(rest.number().map(reckoning::number).orElse(labels.word("reckoned.none")))),
                Cells.lines(notes(r, target, percent, rest)),
                Cells.lines(new Particulars(desk.setting()).evidence(r.evidence())));
    }

    private List<Phrase> notes(Realisation r, Optional<Value> target, Recomputed percent, Recomputed rest) {
        List<String> notes = new ArrayList<>();
        if (r.target().isEmpty() && target.isPresent()) {
            notes.add(labels.word("realisation.target-of-plan"));
        }
        percent.number()
                .filter(n -> n.compareTo(BigDecimal.valueOf(100)) > 0)
                .ifPresent(n -> notes.add(labels.word("realisation.over")));
        reckoning.hindrance(percent).ifPresent(notes::add);
        r.achievement()
                .map(v -> new Beside(v, percent, Tolerance.POINT))
                .flatMap(b -> reckoning.difference("realisation.achievement-differs", b, reckoning::percent))
                .ifPresent(notes::add);
        if (target.isPresent() && r.remaining().isPresent() && rest.number().isPresent()) {
            Beside beside = Achievement.besideRemainder(r.remaining().get(), target.get(), r.actual());
            reckoning
                    .difference("realisation.remaining-differs", beside, reckoning::number)
                    .ifPresent(notes::add);
        }
        r.note().ifPresent(notes::add);
        return notes.stream().map(Phrase::of).toList();
    }

    private Recomputed percent(Realisation r, Value target) {
        return indicator(r.of())
                .map(i -> Achievement.percent(target, r.actual(), i.direction()))
                .orElseGet(() -> Achievement.percent(target, r.actual()));
    }

    private static Recomputed noTarget() {
        return Achievement.percent(new Value.Missing("", Optional.empty()), new Value.Missing("", Optional.empty()));
    }

    private Phrase item(ItemId id) {
        return new ItemTargets(desk, edition, path).phrases(List.of(id)).get(0);
    }

    /** The target that the plan itself has for the year, where the table prints none. */
    private Optional<Value> planned(ItemId of) {
        return indicator(of)
                .flatMap(i -> i.targets().stream()
                        .filter(m -> m.year() == table.year())
                        .map(Measurement::value)
                        .findFirst());
    }

    private Optional<Indicator> indicator(ItemId id) {
        Stream<Indicator> planned =
                edition.stream().flatMap(e -> e.programmes().stream()).flatMap(p -> p.indicators().stream());
        return planned.filter(i -> i.id().equals(id)).findFirst();
    }
}
