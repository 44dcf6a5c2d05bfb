package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.Returned;
import id.masterplan.model.EditionState;
import id.masterplan.model.ItemId;
import id.masterplan.model.Weight;
import id.masterplan.site.view.ChartFigure;
import id.masterplan.site.view.Chrome;
import id.masterplan.site.view.ComparisonView;
import id.masterplan.site.view.Fact;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.ReturnedRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that compare two editions: one for each comparison of the region. */
public final class ComparisonPages {
    private static final ItemId METHOD = new ItemId("cara-membandingkan");
    private static final ItemId SEVERITY = new ItemId("bobot-perubahan");

    private final RegionDesk desk;
    private final FieldNames fields;

    /** Comparisons of a region. */
    public ComparisonPages(RegionDesk desk) {
        this.desk = desk;
        this.fields = new FieldNames(desk.labels());
    }

    /** A page for each comparison of the library. */
    public List<Page> pages() {
        return desk.library().comparisons().stream().flatMap(this::pages).toList();
    }

    /** The page and its sheets for a meeting, which show the same. */
    private Stream<Page> pages(EditionDiff diff) {
        Pairing pair = Pairing.of(desk, diff);
        ComparisonView whole = view(pair);
        return Stream.of(new Page(pair.path(), PageType.COMPARISON, whole), new Briefing(pair).page(whole))
                .map(page -> page.of(diff.after()));
    }

    private ComparisonView view(Pairing pair) {
        Labels labels = pair.labels();
        ComparedSides sides = new ComparedSides(pair);
        CardFilters filters = new CardFilters(pair);
        ChangeCards cards = new ChangeCards(pair, filters);
        CardGroups groups = new CardGroups(pair, cards);
        ComparedChapters chapters = new ComparedChapters(pair, cards);
        Tallies tallies = new Tallies(pair);
        Verdict verdict = new Verdict(pair);
        ComparisonContents contents = new ComparisonContents(pair, groups, chapters);
        return new ComparisonView(
                chrome(pair),
                title(pair),
                new Link(labels.word("briefing.link"), pair.href(pair.at().briefing(pair.before(), pair.after()))),
                sides.both(),
                sides.swap(),
                sides.cause(),
                verdict.sentence(),
                tallies.items(),
                tallies.figures(),
                new ChangesByKind(pair).all(),
                new Highlights(pair).entries(),
                filters.all(),
                contents.entries(),
                new AlignmentColumns(pair).all(),
                schedule(pair),
                contents.groups(),
                contents.editorial(),
                contents.editorial().size(),
                pair.diff().returned().stream().map(r -> returned(pair, r)).toList(),
                contents.chapters(),
                labels.word(
                        "compare.chapters.summary",
                        pair.diff().summary().blocksChanged(),
                        pair.diff().summary().blocksSame()),
                sides(pair),
                chapters.unchanged(),
                tallies.count(Fate.UNCHANGED),
                groups.unchanged(),
                downloads(pair),
                method(desk, pair.path()));
    }

    private Chrome chrome(Pairing pair) {
        String description = pair.labels()
                .word("compare.description", desk.regionName(), pair.name(pair.before()), pair.name(pair.after()));
        ChromeMaker maker = ChromeMaker.of(desk, pair.path(), title(pair))
                .description(description)
                .data(new LinkedData(desk).comparison(pair.diff(), title(pair)))
                .crumb(pair.labels().word("nav.comparisons"), pair.at().comparisons())
                .state(new ComparisonState(pair, pair.path()).bar())
                .origin(new MadeTrusts(desk, pair.path()).comparison(pair.diff()));
        return pair.diff().after().state() == EditionState.DRAFT
                ? maker.hidden().make()
                : maker.make();
    }

    private static Optional<Link> sides(Pairing pair) {
        return SidesPages.isThere(pair.diff())
                ? Optional.of(new Link(
                        pair.labels().word("sides.link"), pair.href(pair.at().sides(pair.before(), pair.after()))))
                : Optional.empty();
    }

    private Optional<ChartFigure> schedule(Pairing pair) {
        return desk.edition(pair.before())
                .flatMap(before -> desk.edition(pair.after())
                        .flatMap(after -> new ScheduleCharts(desk.labels()).of(before, after, pair.diff())));
    }

    private static String title(Pairing pair) {
        return pair.labels().word("compare.title", pair.name(pair.before()), pair.name(pair.after()));
    }

    private ReturnedRow returned(Pairing pair, Returned row) {
        Labels labels = pair.labels();
        Link history = pair.history(row.item(), labels.word("compare.link.history"))
                .orElseGet(() -> new Link(row.name(), pair.page(pair.after(), row.kind(), row.item())));
        BroughtWords words = new BroughtWords(labels);
        FieldValues values = new FieldValues(desk.setting(), pair.newer());
        return new ReturnedRow(
                row.name(),
                history,
                row.isWhole()
                        ? labels.word(row.kind())
                        : fields.of(row.path(), row.part().map(values::own)),
                row.isComing()
                        ? words.comings(row.brought())
                        : row.isText()
                                ? labels.word("compare.returned.in", words.then(row.editions()))
                                : words.steps(row.brought(), v -> values.of(row.path(), row.unit(), v)));
    }

    private List<Link> downloads(Pairing pair) {
        String folder = pair.at().comparisonFolder(pair.before(), pair.after());
        return List.of(
                new Link(
                        pair.labels().word("compare.download.json"),
                        desk.setting().shared(pair.path(), folder + "diff.json")),
                new Link(
                        pair.labels().word("compare.download.csv"),
                        desk.setting().shared(pair.path(), folder + "perubahan.csv")));
    }

    /** The standing page on how editions are compared, where the site has it. */
    static Optional<Link> method(RegionDesk desk, String from) {
        return desk.setting()
                .standing(METHOD)
                .map(path -> new Link(desk.labels().word("compare.method.link"), Addresses.link(from, path)));
    }

    /** How much something matters, linked to the rules, where the site has that standing page. */
    static Fact severity(Pairing pair, Weight weight) {
        return new Fact(
                pair.labels().word("compare.severity"),
                pair.labels().word(weight),
                pair.desk().setting().standing(SEVERITY).map(path -> Addresses.link(pair.path(), path)));
    }
}
