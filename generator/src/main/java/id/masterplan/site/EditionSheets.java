package id.masterplan.site;

import id.masterplan.model.Agency;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.Goal;
import id.masterplan.model.ItemId;
import id.masterplan.model.Mission;
import id.masterplan.model.Phase;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.EditionSheet;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.ItemCard;
import id.masterplan.site.view.ItemGroup;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets an edition's overview for a page. */
final class EditionSheets {
    private final RegionDesk desk;
    private final Edition edition;
    private final String path;
    private final Names names;
    private final Labels labels;

    EditionSheets(RegionDesk desk, Edition edition, String path) {
        this.desk = desk;
        this.edition = edition;
        this.path = path;
        this.names = new Names(desk, edition);
        this.labels = desk.labels();
    }

    EditionSheet sheet() {
        var vision = edition.frame().vision();
        return new EditionSheet(
                facts(),
                new Statement("visi_", vision.text(), List.of(), vision.illustrative()),
                edition.frame().missions().stream().map(EditionSheets::mission).toList(),
                edition.frame().goals().stream().map(this::goal).toList(),
                chapters(),
                groups(),
                phases(),
                agencies(),
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
                .expect("edition.adopted", head.adopted().map(formats::day))
                .add("edition.instrument", desk.instrument(head.instrument()))
                .add("edition.rpjmd", names.rpjmd(edition.frame().alignedWith(), path))
                .add("edition.reason", head.reason())
                .list();
    }

    private static Statement mission(Mission mission) {
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
        String text = edition.frame()
                .alignedWith()
                .target()
                .flatMap(plan -> names.objective(plan, id))
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

    private Grid phases() {
        List<GridRow> rows =
                edition.frame().phases().stream().map(EditionSheets::phase).toList();
        return new Grid(
                labels.word("edition.phases"),
                List.of(labels.word("phase.label"), labels.word("phase.years"), labels.word("phase.note")),
                rows,
                List.of());
    }

    private static GridRow phase(Phase phase) {
        return Cells.row(
                Cells.head(Phrase.of(phase.label())),
                Cells.text(years(phase)),
                Cells.text(phase.note().orElse("")));
    }

    private static String years(Phase phase) {
        String years = phase.from().map(String::valueOf).orElse("")
                + "–"
                + phase.to().map(String::valueOf).orElse("");
        return phase.from().equals(phase.to())
                ? phase.from().map(String::valueOf).orElse("–")
                : years;
    }

    private Grid agencies() {
        List<GridRow> rows = edition.agencies().stream().map(this::agency).toList();
        return new Grid(
                labels.word("edition.agencies"),
                List.of(labels.word("agency.name"), labels.word("agency.former"), labels.word("agency.leads")),
                rows,
                List.of());
    }

    private GridRow agency(Agency agency) {
        String former = agency.names().subList(0, agency.names().size() - 1).stream()
                .map(n -> n.name())
                .reduce((a, b) -> a + "; " + b)
                .orElse("–");
        long leads = edition.programmes().stream()
                .filter(p -> p.leadAgency().filter(agency.id()::equals).isPresent())
                .count();
        return Cells.row(
                agency.illustrative(),
                Cells.head(Phrase.of(names.agency(agency.id()))),
                Cells.text(former),
                Cells.number(Phrase.of(desk.setting().formats().number(leads))));
    }

    private String link(String toPath) {
        return Addresses.link(path, toPath);
    }
}
