package id.masterplan.bake;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's renderer, writing elsewhere: a page is rendered in memory and handed on whole. The stock renderer deletes the
 * old file, then writes in place, and leaves half a page behind when a template fails.
 */
final class PagePress extends Renderer {
    private final JBakeConfiguration config;
    private final DelegatingTemplateEngine engine;
    private final Functions functions;
    private final Sink sink;

    PagePress(
            ContentStore store,
            JBakeConfiguration config,
            DelegatingTemplateEngine engine,
            Functions functions,
            Sink sink) {
        super(store, config, engine);
        this.config = config;
        this.engine = engine;
        this.functions = functions;
        this.sink = sink;
    }

    /** Renders a document and hands the file on. */
    @Override
    public void render(DocumentModel document) {
        byte[] bytes = press(document);
        try {
            sink.write(document.getUri(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(document.getUri(), e);
        }
    }

    /** The bytes of a document's page. */
    byte[] press(DocumentModel document) {
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        functions.putInto(model, document.getRootPath());
        String template = config.getTemplateByDocType(document.getType());
        StringWriter page = new StringWriter(1 << 14);
        try {
            engine.renderDocument(model, template, page);
        } catch (RenderingException e) {
            throw new BakeException(document.getUri(), template, reason(e), e);
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String reason(RenderingException fault) {
        Throwable cause = fault.getCause();
        if (!(cause instanceof TemplateException template)) {
            return String.valueOf(cause == null ? fault.getMessage() : cause.getMessage());
        }
        String place = template.getTemplateSourceName() + ":" + template.getLineNumber() + ":"
                + template.getColumnNumber() + ": ";
        String deeper = template.getCause() == null ? "" : " Cause: " + template.getCause();
        return place + template.getMessageWithoutStackTop() + deeper;
    }
}
