package id.masterplan.site;

import id.masterplan.model.Book;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.Goal;
import id.masterplan.model.ItemId;
import id.masterplan.model.Mission;
import id.masterplan.model.Source;
import id.masterplan.model.Sourced;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.EditionSheet;
import id.masterplan.site.view.ItemCard;
import id.masterplan.site.view.ItemGroup;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import id.masterplan.site.view.Statement;
import id.masterplan.site.view.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets an edition's overview for a page. */
final class EditionSheets {
    private final RegionDesk desk;
    private final Edition edition;
    private final String path;
    private final Names names;
    private final Labels labels;
    private final Particulars particulars;

    EditionSheets(RegionDesk desk, Edition edition, String path) {
        this.desk = desk;
        this.edition = edition;
        this.path = path;
        this.names = new Names(desk, edition);
        this.labels = desk.labels();
        this.particulars = new Particulars(desk.setting());
    }

    EditionSheet sheet() {
        var vision = edition.frame().vision();
        return new EditionSheet(
                facts(),
                new Statement("visi_", vision.text(), particulars.sources(vision.sources()), vision.illustrative()),
                statements(edition.frame().missions(), this::mission),
                statements(edition.frame().goals(), this::goal),
                chapters(),
                basis(),
                groups(),
                new PhaseTable(desk).grid(edition),
                means(),
                new AgencyTable(desk, edition, names).grid(),
                Provenances.lines(desk.setting(), edition.head().sources()),
                edition.head().illustrative());
    }

    private List<Detail> facts() {
        EditionHead head = edition.head();
        Formats formats = desk.setting().formats();
        return new Details(labels)
                .add("edition.state", labels.word(head.state()))
                .add("edition.kind", labels.word(head.kind()))
                .add("edition.period", formats.period(edition.frame().period()))
                .add("edition.horizon", edition.frame().horizon().map(formats::period))
                .expect("edition.adopted", head.adopted().map(formats::day))
                .add("edition.instrument", desk.instrument(head.instrument()))
                .add("edition.rpjmd", names.rpjmd(edition.frame().alignedWith(), path))
                .add("edition.reason", head.reason())
                .add("edition.dimension-scheme", names.scheme())
                .list();
    }

    /** What the plan is based on and how it means to get there. */
    private List<Section> basis() {
        return Stream.of(
                        new StrategySections(desk, edition, names).section(),
                        new AnalysisSections(desk, names).of(edition))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Money, people and papers of the plan. */
    private List<Section> means() {
        SectionMaker totals = new SectionMaker("jumlah_", labels.word("edition.totals"));
        new PrintedTotals(desk.setting(), names)
                .grid(edition.frame().totals(), edition.programmes())
                .ifPresent(totals::grid);
        SectionMaker followUps = new SectionMaker("tindaklanjut_", labels.word("edition.follow-ups"));
        followUps.grid(new FollowUpTable(desk, path).grid(edition));
        SectionMaker books = new SectionMaker("buku_", labels.word("edition.books"));
        books.statements(edition.frame().books().stream().map(this::book).toList());
        return Stream.of(
                        totals.ifAny(),
                        new InstitutionSections(desk, names).of(edition),
                        followUps.ifAny(),
                        new ChangeLogTable(desk, edition, path).section(),
                        books.ifAny())
                .flatMap(Optional::stream)
                .toList();
    }

    private Statement book(Book b) {
        List<Phrase> file = b.file().stream()
                .map(f -> Phrase.of(labels.word("book.file", f)))
                .toList();
        return Statement.of(labels.word("book.numbered", b.no(), b.title()), file);
    }

    /** Sources that all statements share are told once, below them. */
    private <T extends Sourced> Statements statements(List<T> all, Function<T, Statement> make) {
        Set<List<Source>> sources = all.stream().map(Sourced::sources).collect(Collectors.toSet());
        boolean shared = all.size() > 1 && sources.size() == 1;
        List<Statement> list = all.stream()
                .map(s -> shared ? make.apply(s) : make.apply(s).with(particulars.sources(s.sources())))
                .toList();
        return new Statements(list, shared ? particulars.sources(all.get(0).sources()) : List.of());
    }

    private Statement mission(Mission mission) {
        return new Statement(mission.id().text(), mission.text(), List.of(), mission.illustrative());
    }

    private Statement goal(Goal goal) {
        List<Phrase> notes = new ArrayList<>();
        goal.dimension().map(names::dimension).map(Phrase::of).ifPresent(notes::add);
        ItemTargets targets = new ItemTargets(desk, Optional.of(edition), path);
        goal.objectives().forEach(id -> notes.add(objective(id, targets)));
        return new Statement(goal.id().text(), goal.text(), notes, goal.illustrative());
    }

    private Phrase objective(ItemId id, ItemTargets targets) {
        String text = edition.rpjmds().stream()
                .flatMap(plan -> names.objective(plan.id(), id).stream())
                .findFirst()
                .map(o -> o.text())
                .orElse(id.text());
        return new Phrase(labels.word("goal.serves", text), targets.item(id), false, Optional.empty());
    }

    private List<Link> chapters() {
        return edition.chapters().stream()
                .map(c -> new Link(
                        labels.word("chapter.numbered", c.number(), c.title()),
                        link(desk.addresses().chapter(edition.head().id(), c.id()))))
                .toList();
    }

    private List<ItemGroup> groups() {
        return names.dimensions().stream().map(this::group).toList();
    }

    private ItemGroup group(ItemId dimension) {
        Addresses to = desk.addresses();
        List<ItemCard> programmes = edition.programmes().stream()
                .filter(p -> p.dimension().equals(dimension))
                .map(p -> new ItemCard(
                        new Link(p.title(), link(to.programme(edition.head().id(), p.id()))),
                        p.summary(),
                        note(p.leadAgency(), labels.word(p.status())),
                        p.illustrative()))
                .toList();
        List<ItemCard> quickWins = edition.quickWins().stream()
                .filter(q -> q.dimension().equals(dimension))
                .map(q -> new ItemCard(
                        new Link(q.name(), link(to.quickWin(edition.head().id(), q.id()))),
                        q.benefit().orElse(""),
                        note(q.agency(), q.year() + " · " + labels.word(q.status())),
                        q.illustrative()))
                .toList();
        return new ItemGroup("dimensi_" + dimension, names.dimension(dimension), programmes, quickWins);
    }

    private String note(Optional<ItemId> agency, String state) {
        return agency.map(names::agencyBrief).map(a -> a + " · " + state).orElse(state);
    }

    private String link(String toPath) {
        return Addresses.link(path, toPath);
    }
}
