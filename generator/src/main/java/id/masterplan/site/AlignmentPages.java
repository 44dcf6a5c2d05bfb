package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Programme;
import id.masterplan.site.view.AlignmentView;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.ObjectiveSheet;
import java.util.List;
import java.util.Optional;

/** The RPJMD alignment of every edition: objectives with their programmes, orphans, and what nobody serves. */
final class AlignmentPages {
    private final RegionDesk desk;
    private final Labels labels;

    AlignmentPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    List<Page> pages() {
        return desk.editions().stream().map(this::page).toList();
    }

    private Page page(Edition edition) {
        Addresses to = desk.addresses();
        String path = to.alignment(edition.head().id());
        SamePage same = SamePage.everywhere(e -> to.alignment(e.head().id()));
        var chrome = new EditionFrame(desk)
                .of(edition, path, labels.word("alignment.title"), same)
                .description(labels.word("alignment.description", desk.name(edition.head()), desk.regionName()))
                .make();
        Names names = new Names(desk, edition);
        Optional<Alignments> alignment = Alignments.of(names, edition);
        ObjectiveSheets sheets = new ObjectiveSheets(desk, path);
        List<ObjectiveSheet> objectives = alignment.stream()
                .flatMap(a -> a.rpjmd().objectives().stream()
                        .map(o -> sheets.sheet(a.rpjmd(), o, Optional.of(edition), Optional.empty())))
                .toList();
        return new Page(
                        path,
                        PageType.ALIGNMENT,
                        new AlignmentView(
                                chrome,
                                names.rpjmd(edition.frame().alignedWith(), path),
                                alignment
                                        .map(a -> a.sentence(
                                                labels, desk.setting().formats()))
                                        .orElseGet(() -> labels.word("alignment.no-plan")),
                                impacts(edition, path),
                                alignment.flatMap(a -> new AlignmentMatrix(desk, edition, a.rpjmd(), path).grid()),
                                new LostLinks(desk, edition, path).section(),
                                objectives,
                                alignment.map(Alignments::orphans).orElse(edition.programmes()).stream()
                                        .map(p -> link(edition, p, path))
                                        .toList(),
                                alignment.map(Alignments::uncovered).orElse(List.of()).stream()
                                        .map(o -> new Link(o.text(), "#" + o.id()))
                                        .toList()))
                .of(edition.head());
    }

    /** The newer RPJMDs that this edition does not follow. */
    private List<Link> impacts(Edition edition, String path) {
        return desk.impacts().stream()
                .filter(i -> i.edition().id().equals(edition.head().id()))
                .map(i -> new Link(
                        labels.word("impact.title", i.to().title()),
                        Addresses.link(
                                path,
                                desk.addresses().impact(i.to().id()) + "#edisi-"
                                        + i.edition().id())))
                .toList();
    }

    private Link link(Edition edition, Programme p, String path) {
        return new Link(
                p.title(),
                Addresses.link(path, desk.addresses().programme(edition.head().id(), p.id())));
    }
}
