package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceTree;
import id.masterplan.model.Site;
import id.masterplan.model.StandingPage;
import id.masterplan.problem.Checked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        gathering.strays("content/", "pages/<id>.md, regions/<id>/");
        return gathering.result(site);
    }

    /** The standing pages by their order. */
    public Checked<List<StandingPage>> pages(SourceTree tree) {
        Gathering gathering = new Gathering(tree, documents);
        List<StandingPage> pages = gathering.textFolder(Folders.PAGES, Shape.PAGE).stream()
                .sorted(Comparator.comparingInt(StandingPage::order).thenComparing(StandingPage::id))
                .toList();
        gathering.strays(Folders.PAGES, "<id>.md");
        Pictures.check(gathering);
        return gathering.result(Optional.of(pages));
    }
}
