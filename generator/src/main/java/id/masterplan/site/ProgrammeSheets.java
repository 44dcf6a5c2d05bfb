package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.Reference;
import id.masterplan.model.RpjmdLink;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.ProgrammeSheet;
import java.util.List;
import java.util.Optional;

/** Sets what is known of a programme: what, who, when, how far, how much, from which source. */
final class ProgrammeSheets {
    private final RegionDesk desk;
    private final Edition edition;
    private final String path;
    private final Names names;
    private final Labels labels;

    ProgrammeSheets(RegionDesk desk, Edition edition, String path) {
        this.desk = desk;
        this.edition = edition;
        this.path = path;
        this.names = new Names(desk, edition);
        this.labels = desk.labels();
    }

    ProgrammeSheet sheet(Programme programme) {
        BudgetTable budget = new BudgetTable(desk.setting(), names);
        IndicatorSheets indicators = new IndicatorSheets(
                desk,
                new ItemTargets(desk, Optional.of(edition), path),
                names,
                Optional.of(new IndicatorCharts(desk, edition)));
        return new ProgrammeSheet(
                programme.id().text(),
                programme.title(),
                programme.summary(),
                facts(programme),
                objectives(programme),
                programme.indicators().stream().map(indicators::sheet).toList(),
                new ActionTable(labels, names).grid(programme.actions()),
                budget.grid(programme.budget()),
                budget.note(programme.budget()),
                new PrintedTotals(desk.setting(), names).grid(programme.budgetTotals(), List.of(programme)),
                quickWins(programme.id()),
                Provenances.lines(desk.setting(), programme.sources()),
                programme.illustrative());
    }

    private List<Detail> facts(Programme p) {
        Particulars particulars = new Particulars(desk.setting());
        return new Details(labels)
                .add("programme.local-name", p.localName())
                .add("item.expansion", p.expansion())
                .add("item.gloss", p.gloss())
                .add("programme.aliases", particulars.aliases(p.aliases()))
                .add(
                        "programme.dimension",
                        facet(FacetKind.DIMENSION, p.dimension().text(), dimension(p)))
                .add("programme.strategies", strategies(p))
                .expectPhrase(
                        "programme.lead", p.leadAgency().map(a -> facet(FacetKind.AGENCY, a.text(), names.agency(a))))
                .add(
                        "programme.supporting",
                        p.supporting().stream()
                                .map(a -> facet(FacetKind.AGENCY, a.text(), names.agency(a)))
                                .toList())
                .add("programme.partners", particulars.partners(p.partners()))
                .add(
                        "programme.phases",
                        p.phases().stream().map(names::phase).map(Phrase::of).toList())
                .add("programme.years", YearSpans.of(p.years()))
                .add("programme.status", labels.word(p.status()))
                .add("item.refs", p.refs().stream().map(names::ref).toList())
                .list();
    }

    /** Words that lead to all that is alike, where this is the edition that readers look through. */
    private Phrase facet(FacetKind kind, String value, String text) {
        boolean browsed = desk.browsed()
                .filter(e -> e.head().id().equals(edition.head().id()))
                .isPresent();
        return browsed
                ? Phrase.to(text, Addresses.link(path, desk.addresses().facet(kind.folder(), value)))
                : Phrase.of(text);
    }

    private List<Phrase> strategies(Programme p) {
        return p.strategies().stream()
                .map(id -> new Phrase(
                        names.strategy(id),
                        new ItemTargets(desk, Optional.of(edition), path).item(id),
                        false,
                        Optional.empty()))
                .toList();
    }

    private String dimension(Programme p) {
        String dimension = names.dimension(p.dimension());
        return p.subDimension()
                .map(s -> dimension + " – " + names.subDimension(s))
                .orElse(dimension);
    }

    private Optional<Grid> objectives(Programme programme) {
        if (programme.rpjmdLinks().isEmpty()) {
            return Optional.empty();
        }
        List<GridRow> rows =
                programme.rpjmdLinks().stream().map(this::objective).toList();
        return Optional.of(new Grid(
                labels.word("programme.objectives"),
                List.of(
                        labels.word("programme.objective"),
                        labels.word("programme.relation"),
                        labels.word("programme.code"),
                        labels.word("programme.plan")),
                rows,
                List.of()));
    }

    private GridRow objective(RpjmdLink link) {
        String text = names.objective(link.plan(), link.objective())
                .map(o -> o.text())
                .orElse(link.objective().text());
        ItemTargets targets = new ItemTargets(desk, Optional.of(edition), path);
        Phrase objective = new Phrase(text, targets.item(link.objective()), false, Optional.empty());
        String scheme = link.codeScheme().map(s -> " (" + s + ")").orElse("");
        return Cells.row(
                Cells.head(objective),
                Cells.text(labels.word(link.relation())),
                Cells.text(link.code().map(c -> c + scheme).orElse("–")),
                Cells.text(names.rpjmd(new Reference.To(link.plan()), path)));
    }

    private List<Link> quickWins(ItemId programme) {
        return edition.quickWins().stream()
                .filter(q -> q.programme().filter(programme::equals).isPresent())
                .map(q -> new Link(
                        q.name(),
                        Addresses.link(
                                path, desk.addresses().quickWin(edition.head().id(), q.id()))))
                .toList();
    }
}
