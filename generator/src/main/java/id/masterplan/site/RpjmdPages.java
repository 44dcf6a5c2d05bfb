package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdGoal;
import id.masterplan.model.RpjmdMission;
import id.masterplan.site.view.Brief;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.ListView;
import id.masterplan.site.view.ListedItem;
import id.masterplan.site.view.ObjectiveSheet;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.RpjmdView;
import id.masterplan.site.view.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The RPJMDs of a region: each with its objectives and who serves them, in the plan in force and in the draft. */
final class RpjmdPages {
    private final RegionDesk desk;
    private final Labels labels;
    private final Formats formats;

    RpjmdPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
        this.formats = desk.setting().formats();
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>(List.of(list()));
        desk.library().record().rpjmds().forEach(r -> pages.add(page(r)));
        return pages;
    }

    private Page list() {
        String path = desk.addresses().rpjmds();
        var chrome = ChromeMaker.of(desk, path, labels.word("rpjmds.title"))
                .description(labels.word("rpjmds.description", desk.regionName()))
                .make();
        List<ListedItem> items = desk.library().record().rpjmds().stream()
                .sorted(Comparator.comparingInt((Rpjmd r) -> r.period().from())
                        .thenComparing(Rpjmd::id)
                        .reversed())
                .map(r -> new ListedItem(
                        new Link(
                                r.title(), Addresses.link(path, desk.addresses().rpjmd(r.id()))),
                        formats.period(r.period()),
                        r.vision().orElse(""),
                        r.illustrative()))
                .toList();
        return new Page(
                path,
                PageType.RPJMDS,
                new ListView(chrome, labels.word("rpjmds.lead"), labels.word("rpjmds.empty"), items));
    }

    private Page page(Rpjmd rpjmd) {
        String path = desk.addresses().rpjmd(rpjmd.id());
        var chrome = ChromeMaker.of(desk, path, rpjmd.title())
                .crumb(labels.word("nav.rpjmds"), desk.addresses().rpjmds())
                .description(labels.word("rpjmd.description", rpjmd.title(), desk.regionName()))
                .make();
        Optional<Edition> inForce = desk.library().inForce();
        Optional<Edition> draft = desk.library().draft();
        ObjectiveSheets sheets = new ObjectiveSheets(desk, path);
        List<ObjectiveSheet> objectives = rpjmd.objectives().stream()
                .map(o -> sheets.full(rpjmd, o, inForce, draft))
                .toList();
        return new Page(
                path,
                PageType.RPJMD,
                new RpjmdView(
                        chrome,
                        facts(rpjmd, path),
                        rpjmd.missions().stream().map(this::mission).toList(),
                        rpjmd.goals().stream().map(g -> goal(rpjmd, g)).toList(),
                        objectives,
                        sentence(rpjmd),
                        impact(rpjmd, path),
                        new RpjmdProgrammes(desk, rpjmd, path).section(),
                        Provenances.lines(desk.setting(), rpjmd.sources()),
                        rpjmd.illustrative()));
    }

    private List<Detail> facts(Rpjmd rpjmd, String path) {
        ItemTargets targets = new ItemTargets(desk, Optional.empty(), path);
        List<Phrase> amends = rpjmd.amends().stream()
                .map(id -> new Phrase(title(id.text()), targets.item(id), false, Optional.empty()))
                .toList();
        List<Phrase> amendedBy = desk.library().record().rpjmds().stream()
                .filter(r -> r.amends().filter(rpjmd.id()::equals).isPresent())
                .map(r -> new Phrase(r.title(), targets.item(r.id()), false, Optional.empty()))
                .toList();
        List<Phrase> followers = desk.editions().stream()
                .filter(e -> e.frame()
                        .alignedWith()
                        .target()
                        .filter(rpjmd.id()::equals)
                        .isPresent())
                .map(e -> desk.phrase(e.head(), path))
                .toList();
        return new Details(labels)
                .add("rpjmd.kind", rpjmd.kind().map(labels::word))
                .add("edition.period", formats.period(rpjmd.period()))
                .add("edition.instrument", desk.instrument(rpjmd.instrument()))
                .add("rpjmd.amends", amends)
                .add("rpjmd.amended-by", amendedBy)
                .add("rpjmd.followers", followers)
                .expect("rpjmd.vision", rpjmd.vision())
                .list();
    }

    private String title(String id) {
        return desk.library().record().rpjmds().stream()
                .filter(r -> r.id().text().equals(id))
                .map(Rpjmd::title)
                .findFirst()
                .orElse(id);
    }

    private Statement mission(RpjmdMission m) {
        return new Statement(m.id().text(), labels.word("rpjmd.mission", m.no(), m.text()), List.of(), false);
    }

    private Statement goal(Rpjmd rpjmd, RpjmdGoal g) {
        List<Phrase> missions = g.missions().stream()
                .map(id -> rpjmd.missions().stream()
                        .filter(m -> m.id().equals(id))
                        .map(m -> Phrase.to(labels.word("rpjmd.goal-mission", m.no()), "#" + id))
                        .findFirst()
                        .orElseGet(() -> Phrase.of(id.text())))
                .toList();
        return new Statement(g.id().text(), g.text(), missions, false);
    }

    private Optional<Brief> impact(Rpjmd rpjmd, String path) {
        return desk.impacts(rpjmd.id()).stream()
                .findFirst()
                .map(i -> new Brief(
                        new ImpactWords(desk).sentence(i),
                        List.of(new Link(
                                labels.word("impact.brief"),
                                Addresses.link(path, desk.addresses().impact(rpjmd.id())))),
                        false));
    }

    private String sentence(Rpjmd rpjmd) {
        return desk.browsed()
                .map(e -> desk.name(e.head()) + ": " + Alignments.of(rpjmd, e).sentence(labels, formats))
                .orElse("");
    }
}
