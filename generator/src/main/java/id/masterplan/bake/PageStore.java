package id.masterplan.bake;

import id.masterplan.site.Page;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's store without its database: it is never opened and carries the pages to be rendered to our rendering tool.
 * OrientDB would cost seconds at start and more than linear time afterwards, and hands a query language to templates.
 */
final class PageStore extends ContentStore {
    private final List<Page> pages;

    PageStore(List<Page> pages) {
        super("memory", "never-opened");
        this.pages = pages;
    }

    List<Page> pages() {
        return pages;
    }

    /** Refused: this store has no database. */
    @Override
    public void startup() {
        throw new IllegalStateException("the content store is never opened");
    }

    /** None: JBake's own renderer of documents finds nothing to do. */
    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return new DocumentList<>();
    }
}
