package id.masterplan.bake;

import id.masterplan.site.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.jbake.app.Utensils;
import org.jbake.template.DelegatingTemplateEngine;

/**
 * The way into JBake: pages become files. The same page gives the same bytes on any machine; a fault in a template is a
 * {@link BakeException} and no part of that page is handed on. May be used by several threads at once.
 */
public final class Baker implements AutoCloseable {
    private static final Sink NOWHERE = (path, bytes) -> {
        throw new IOException("no sink for " + path);
    };

    private final Path folder;
    private final Settings settings;
    private final Functions functions;
    private final SortedSet<String> assets;
    private final PageStore empty = new PageStore(List.of());
    private final DelegatingTemplateEngine engine;
    private final PagePress press;

    private Baker(Words words, String templates) throws IOException {
        ParserEngines.guard();
        this.folder = Files.createTempDirectory("masterplan");
        this.settings = Settings.in(folder, templates);
        this.assets = ClassPath.files(Assets.folder(templates));
        this.functions = new Functions(words, assets);
        this.engine = new DelegatingTemplateEngine(empty, settings);
        this.press = new PagePress(empty, settings, engine, functions, NOWHERE);
    }

    /** Opens JBake with the program's templates; templates get their words from here. */
    public static Baker open(Words words) {
        return open(words, Settings.TEMPLATES);
    }

    static Baker open(Words words, String templates) {
        try {
            return new Baker(words, templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renders one page. */
    public byte[] render(Page page) {
        return press.press(PageDocuments.of(page));
    }

    /** Renders pages in their order and hands each on as soon as it is finished. */
    public void bake(List<Page> pages, Sink sink) {
        run(pages, Collections.emptySortedSet(), sink);
    }

    /** Hands on the style sheets and pictures that templates refer to by {@code asset("name")}. */
    public void assets(Sink sink) {
        run(List.of(), assets, sink);
    }

    /** Clears away what JBake needed on the disk. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(List<Page> pages, SortedSet<String> names, Sink sink) {
        PageStore store = new PageStore(pages);
        Utensils parts = new Utensils();
        parts.setConfiguration(settings);
        parts.setContentStore(store);
        parts.setRenderer(new PagePress(store, settings, engine, functions, sink));
        parts.setAsset(new Assets(settings, names, sink));
        new Kiln(parts).bake();
    }
}
