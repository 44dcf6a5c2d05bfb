package id.masterplan.site;

import id.masterplan.model.Instrument;
import id.masterplan.model.ItemId;
import id.masterplan.model.Reference;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import id.masterplan.site.view.SectionsView;
import java.util.Comparator;
import java.util.List;

/** The legal instruments of a region, newest first: what each amends and revokes, and who amends and revokes it. */
final class InstrumentsPage {
    private final RegionDesk desk;
    private final Labels labels;

    InstrumentsPage(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    Page page() {
        String path = desk.addresses().instruments();
        var chrome = ChromeMaker.of(desk, path, labels.word("instruments.title"))
                .description(labels.word("instruments.description", desk.regionName()))
                .data(new LinkedData(desk).instruments())
                .make();
        List<Section> sections = desk.library().record().instruments().stream()
                .sorted(Comparator.comparingInt((Instrument i) -> i.year().orElse(0))
                        .reversed()
                        .thenComparing(Instrument::id))
                .map(this::section)
                .toList();
        String lead = labels.word(sections.isEmpty() ? "instruments.empty" : "instruments.lead");
        return new Page(
                path, PageType.INSTRUMENTS, new SectionsView(chrome, lead, List.of(), sections, List.of(), false));
    }

    private Section section(Instrument i) {
        List<Instrument> all = desk.library().record().instruments();
        List<Phrase> amendedBy = all.stream()
                .filter(o -> o.amends().filter(i.id()::equals).isPresent())
                .map(o -> link(o.id()))
                .toList();
        List<Phrase> revokedBy = all.stream()
                .filter(o -> o.revokes().contains(i.id()))
                .map(o -> link(o.id()))
                .toList();
        Details facts = new Details(labels)
                .add("instrument.kind", labels.word(i.kind()))
                .add("instrument.number", i.number())
                .add("table.year", i.year().map(String::valueOf))
                .add("instrument.title", i.title())
                .add("instrument.enacted", i.enacted().map(desk.setting().formats()::day))
                .add("instrument.status", labels.word(i.status()))
                .add("rpjmd.amends", i.amends().map(this::link).stream().toList())
                .add("rpjmd.amended-by", amendedBy)
                .add("instrument.revokes", i.revokes().stream().map(this::link).toList())
                .add("instrument.revoked-by", revokedBy)
                .add(
                        "quick-win.url",
                        i.url().map(u -> u.startsWith("http") ? Phrase.to(u, u) : Phrase.of(u)).stream()
                                .toList());
        return new SectionMaker(i.id().text(), cited(i.id()))
                .facts(facts)
                .origin(desk.setting(), i.illustrative(), i.sources())
                .make();
    }

    private Phrase link(ItemId id) {
        boolean known = desk.library().record().instruments().stream().anyMatch(i -> i.id().equals(id));
        return known ? Phrase.to(cited(id), "#" + id) : Phrase.of(id.text());
    }

    private String cited(ItemId id) {
        return desk.instrument(new Reference.To(id)).text();
    }
}
