package id.masterplan.bake;

import id.masterplan.content.Documents;
import id.masterplan.content.PageReader;
import id.masterplan.git.SourceFile;
import id.masterplan.model.StandingPage;
import id.masterplan.problem.Checked;
import id.masterplan.site.Labels;
import id.masterplan.site.PageType;
import id.masterplan.site.ProseHtml;
import id.masterplan.site.Targets;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * JBake's markup engine for {@code .md}: a standing page with YAML front matter, read by the readers and written by the
 * writer that the site itself uses. A mistake in the file is an exception; JBake would log it and drop the page. Made by
 * JBake from its list of markup engines.
 */
public final class StandingPageEngine extends MarkupEngine {
    /** The ending of the files it reads. */
    static final String ENDING = "md";

    private static final Labels LABELS = Labels.of(Labels.INDONESIAN);

    /** Called by JBake. */
    public StandingPageEngine() {}

    @Override
    public void processHeader(ParserContext context) {
        DocumentModel document = context.getDocumentModel();
        document.setType(PageDocuments.typeName(PageType.STANDING));
        document.setStatus(ModelAttributes.Status.PUBLISHED);
    }

    @Override
    public void processBody(ParserContext context) {
        StandingPage page = read(context.getFile());
        DocumentModel document = context.getDocumentModel();
        document.setTitle(page.title());
        document.put("id", page.id().text());
        document.put("summary", page.summary());
        document.put("order", page.order());
        document.setBody(
                ProseHtml.of(LABELS, Targets.NOWHERE).write(page.body()).markup());
        // JBake has set the file's time stamp by now, which every clone changes.
        document.remove(ModelAttributes.DATE);
    }

    private static StandingPage read(File file) {
        String path = "content/pages/" + file.getName();
        SourceFile source = new SourceFile(path, "", bytes(file));
        Checked<List<StandingPage>> pages = new PageReader(new Documents()).pages(new OneFile(source));
        if (pages.hasErrors()) {
            throw new IllegalArgumentException(pages.problems().stream()
                    .map(problem -> problem.line(Locale.ENGLISH))
                    .collect(Collectors.joining("\n")));
        }
        return pages.value().orElseThrow().get(0);
    }

    private static byte[] bytes(File file) {
        try {
            return Files.readAllBytes(file.toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
