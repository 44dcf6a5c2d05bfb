package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceTree;
import id.masterplan.model.ItemId;
import id.masterplan.model.Site;
import id.masterplan.model.StandingPage;
import id.masterplan.problem.Checked;
import id.masterplan.problem.ProblemCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads what belongs to the site as a whole: its names and its standing pages. */
public final class PageReader {
    private final Documents documents;

    /** A reader that shares what it has read with the other readers of a build. */
    public PageReader(Documents documents) {
        this.documents = documents;
    }

    /** The site's names, and problems with files that lie outside every known folder. */
    public Checked<Site> site(SourceTree tree) {
        Gathering gathering = new Gathering(tree, documents);
        Optional<Site> site = gathering.required("data/site.yaml", Shape.SITE);
        RegionReader.regions(tree).forEach(region -> {
            gathering.leave(Folders.data(region));
            gathering.leave(Folders.texts(region));
        });
        gathering.leave(Folders.VOCABULARY);
        gathering.leave(Folders.PAGES);
        gathering.strays("data/", "site.yaml, vocabulary/, regions/<id>/");
        gathering.strays("content/", "pages/<id>.md, pages/en/<id>.md, regions/<id>/");
        return gathering.result(site);
    }

    /** The standing pages in every language that they are written in, by their order. */
    public Checked<List<StandingPage>> pages(SourceTree tree) {
        Gathering gathering = new Gathering(tree, documents);
        List<StandingPage> own = folder(gathering, Folders.PAGES, "id");
        List<StandingPage> english = folder(gathering, Folders.ENGLISH_PAGES, "en");
        gathering.strays(Folders.PAGES, "<id>.md, en/<id>.md");
        Set<ItemId> known = own.stream().map(StandingPage::id).collect(Collectors.toSet());
        if (gathering.isWhole()) {
            english.stream()
                    .map(StandingPage::id)
                    .filter(id -> !known.contains(id))
                    .forEach(id -> gathering.report(ProblemCode.TRANSLATION_ALONE.at(
                            gathering.place(Folders.ENGLISH_PAGES + id + ".md", "/id"),
                            id,
                            Folders.PAGES + id + ".md")));
            links(gathering, known);
        }
        Pictures.check(gathering);
        List<StandingPage> pages = Stream.concat(own.stream(), english.stream())
                .sorted(Comparator.comparingInt(StandingPage::order)
                        .thenComparing(StandingPage::id)
                        .thenComparing(StandingPage::language))
                .toList();
        return gathering.result(Optional.of(pages));
    }

    private static List<StandingPage> folder(Gathering gathering, String folder, String language) {
        return gathering.textFolder(
                folder, Shape.PAGE, Map.of("language", JsonNodeFactory.instance.stringNode(language)));
    }

    /** The items that a page about the site may lead to are the other pages about it. */
    private static void links(Gathering gathering, Set<ItemId> known) {
        gathering
                .gathered()
                .forEach((path, document) -> document.itemLinks().forEach((item, place) -> {
                    if (known.stream().noneMatch(id -> id.text().equals(item))) {
                        gathering.report(ProblemCode.MARKDOWN_BROKEN_LINK.at(place, "item:" + item));
                    }
                }));
    }
}
