package id.masterplan.site;

import id.masterplan.model.Claim;
import id.masterplan.model.Edition;
import id.masterplan.model.Realisations;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import id.masterplan.site.view.SectionsView;
import id.masterplan.site.view.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was reached, table by table, and the figures that somebody stated without their parts. */
final class RealisationPages {
    private final RegionDesk desk;
    private final Labels labels;

    RealisationPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>(List.of(list()));
        desk.library().record().realisations().forEach(r -> pages.add(page(r)));
        return pages;
    }

    private Page list() {
        String path = desk.addresses().realisations();
        var chrome = ChromeMaker.of(desk, path, labels.word("realisations.title"))
                .description(labels.word("realisations.description", desk.regionName()))
                .make();
        List<Section> sections = List.of(tables(path), claims(path));
        return new Page(
                path,
                PageType.REALISATIONS,
                new SectionsView(chrome, labels.word("realisations.lead"), List.of(), sections, List.of(), false));
    }

    private Section tables(String path) {
        List<Realisations> newestFirst = desk.library().record().realisations().stream()
                .sorted(Comparator.comparingInt(Realisations::year)
                        .thenComparing(r -> r.semester().orElse(0))
                        .thenComparing(Realisations::id)
                        .reversed())
                .toList();
        SectionMaker section = new SectionMaker("tabel_", labels.word("realisations.tables"));
        if (newestFirst.isEmpty()) {
            section.note(Phrase.missing(labels.word("realisations.empty")));
        }
        return section.grid(new Grid(
                        labels.word("realisations.tables"),
                        List.of(
                                labels.word("realisations.table"),
                                labels.word("realisation.period"),
                                labels.word("realisation.edition"),
                                labels.word("realisation.rows")),
                        newestFirst.stream().map(r -> row(r, path)).toList(),
                        List.of()))
                .make();
    }

    private GridRow row(Realisations r, String path) {
        return Cells.row(
                r.illustrative(),
                Cells.head(Phrase.to(
                        r.title(), Addresses.link(path, desk.addresses().realisation(r.id())))),
                Cells.text(period(r)),
                Cells.text(edition(r, path)),
                Cells.number(Phrase.of(desk.setting().formats().number(r.rows().size()))));
    }

    private String period(Realisations r) {
        return r.semester()
                .map(s -> labels.word("realisation.semester", s, r.year()))
                .orElse(String.valueOf(r.year()));
    }

    private Phrase edition(Realisations r, String path) {
        return measured(r)
                .map(e -> desk.phrase(e.head(), path))
                .orElseGet(() -> Phrase.of(r.edition().text()));
    }

    private Optional<Edition> measured(Realisations r) {
        return desk.edition(r.edition());
    }

    private Section claims(String path) {
        List<Claim> claims = desk.library().record().claims().stream()
                .sorted(Comparator.comparing(Claim::date)
                        .thenComparing(Claim::id)
                        .reversed())
                .toList();
        SectionMaker section = new SectionMaker("klaim_", labels.word("claims.title")).note(labels.word("claims.lead"));
        if (claims.isEmpty()) {
            section.note(Phrase.missing(labels.word("claims.empty")));
        }
        return section.statements(claims.stream().map(c -> claim(c, path)).toList())
                .make();
    }

    private Statement claim(Claim c, String path) {
        ItemTargets targets = new ItemTargets(desk, desk.library().inForce(), path);
        Phrase value = desk.setting().values().phrase(c.value(), c.unit().orElse(""));
        List<Phrase> notes = new ArrayList<>();
        notes.add(new Phrase(
                labels.word("claim.value", value.text()), Optional.empty(), value.missing(), value.printed()));
        targets.phrases(c.subject().stream().toList())
                .forEach(p -> notes.add(
                        new Phrase(labels.word("claim.subject", p.text()), p.href(), false, Optional.empty())));
        String day = desk.setting().formats().day(c.date());
        notes.add(Phrase.of(c.speaker()
                .map(s -> labels.word("claim.said-by", s, day))
                .orElseGet(() -> labels.word("claim.said", day))));
        notes.add(Phrase.of(labels.word(c.reproducible() ? "claim.reproducible" : "claim.not-reproducible")));
        notes.addAll(new Particulars(desk.setting()).sources(c.sources()));
        return new Statement(c.id().text(), c.text(), notes, c.illustrative());
    }

    private Page page(Realisations r) {
        String path = desk.addresses().realisation(r.id());
        var chrome = ChromeMaker.of(desk, path, r.title())
                .crumb(labels.word("nav.realisations"), desk.addresses().realisations())
                .description(labels.word("realisation.description", r.title(), desk.regionName()))
                .make();
        var facts = new Details(labels)
                .add("realisation.period", period(r))
                .add("realisation.edition", edition(r, path))
                .list();
        RealisationTables tables = new RealisationTables(desk, r, measured(r), path);
        return new Page(
                path,
                PageType.REALISATION,
                new SectionsView(
                        chrome,
                        labels.word("realisation.lead"),
                        facts,
                        tables.sections(),
                        Provenances.lines(desk.setting(), r.sources()),
                        r.illustrative()));
    }
}
