package id.masterplan.bake;

import id.masterplan.site.Page;
import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** Renders the pages of a {@link PageStore}; found by JBake's way of finding rendering tools. */
public final class PageRenderingTool implements RenderingTool {
    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
        if (!(store instanceof PageStore pages) || !(renderer instanceof PagePress press)) {
            return 0;
        }
        for (Page page : pages.pages()) {
            press.render(PageDocuments.of(page));
        }
        return pages.pages().size();
    }

    /** Refused; JBake never calls it and asks us to declare it. */
    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore store, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("call render(renderer, store, config)");
    }
}
