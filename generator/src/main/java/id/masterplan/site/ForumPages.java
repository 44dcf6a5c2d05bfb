package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.ForumInput;
import id.masterplan.model.ForumNote;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.ForumEntry;
import id.masterplan.site.view.ForumView;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.ListView;
import id.masterplan.site.view.ListedItem;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Public input to the plan and what the city answered, newest first. */
final class ForumPages {
    private final RegionDesk desk;
    private final Labels labels;
    private final Formats formats;

    ForumPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
        this.formats = desk.setting().formats();
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>(List.of(list()));
        desk.library().record().forumNotes().forEach(f -> pages.add(page(f)));
        return pages;
    }

    private Page list() {
        String path = desk.addresses().forums();
        var chrome = ChromeMaker.of(desk, path, labels.word("forums.title"))
                .description(labels.word("forums.description", desk.regionName()))
                .make();
        List<ListedItem> items = desk.library().record().forumNotes().stream()
                .sorted(Comparator.comparing(ForumNote::date)
                        .thenComparing(ForumNote::id)
                        .reversed())
                .map(f -> new ListedItem(
                        new Link(
                                f.title(), Addresses.link(path, desk.addresses().forum(f.id()))),
                        formats.day(f.date()),
                        labels.word(
                                "forum.inputs-count", formats.number(f.inputs().size())),
                        f.illustrative()))
                .toList();
        return new Page(
                path,
                PageType.FORUMS,
                new ListView(chrome, labels.word("forums.lead"), labels.word("forums.empty"), items));
    }

    private Page page(ForumNote note) {
        String path = desk.addresses().forum(note.id());
        var chrome = ChromeMaker.of(desk, path, note.title())
                .crumb(labels.word("nav.forums"), desk.addresses().forums())
                .description(labels.word("forum.description", note.title(), desk.regionName()))
                .origin(new MadeTrusts(desk, path)
                        .record(
                                note.title(),
                                formats.day(note.date()),
                                "content/regions/" + desk.addresses().region() + "/forum/" + note.id() + ".md",
                                note.illustrative()))
                .make();
        Optional<Edition> edition = note.edition().flatMap(desk::edition);
        ItemTargets targets = new ItemTargets(desk, edition.or(desk.library()::inForce), path);
        return new Page(
                path,
                PageType.FORUM,
                new ForumView(
                        chrome,
                        facts(note, edition, path),
                        note.inputs().stream().map(i -> entry(i, targets)).toList(),
                        ProseHtml.of(labels, targets).write(note.body()),
                        Provenances.lines(desk.setting(), note.sources()),
                        note.illustrative()));
    }

    private List<Detail> facts(ForumNote note, Optional<Edition> edition, String path) {
        List<Phrase> about =
                edition.stream().map(e -> desk.phrase(e.head(), path)).toList();
        return new Details(labels)
                .add("forum.date", formats.day(note.date()))
                .add("forum.place", note.place())
                .add("forum.edition", about)
                .list();
    }

    private ForumEntry entry(ForumInput input, ItemTargets targets) {
        Phrase answer = input.answer().map(Phrase::of).orElseGet(() -> Phrase.missing(labels.word("forum.no-answer")));
        return new ForumEntry(input.id().text(), input.speaker(), input.text(), answer, targets.links(input.items()));
    }
}
