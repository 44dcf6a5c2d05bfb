package id.masterplan.bake;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * The engine for {@code .ftlh} and {@code .ftlx}; JBake finds it by name in its list of template engines and makes it
 * with this constructor. Templates receive the view and two functions; of JBake's model they see nothing.
 */
public final class PageTemplateEngine extends AbstractTemplateEngine {
    private final Configuration templates;
    private final ViewWrapper wrapper = new ViewWrapper();

    /** Called by JBake. */
    public PageTemplateEngine(JBakeConfiguration config, ContentStore store) {
        super(config, store);
        this.templates = Templates.on(config.getTemplateFolderName(), wrapper);
    }

    @Override
    public void renderDocument(TemplateModel model, String template, Writer writer) throws RenderingException {
        try {
            templates.getTemplate(template).process(new PageModel(model, wrapper), writer);
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }

    /** The names a template starts from. */
    private record PageModel(TemplateModel model, ViewWrapper wrapper) implements TemplateHashModel {
        @Override
        public freemarker.template.@Nullable TemplateModel get(String key)
                throws freemarker.template.TemplateModelException {
            return switch (key) {
                case PageDocuments.VIEW -> wrapper.wrap(model.getContent().get(PageDocuments.VIEW));
                case Functions.WORD, Functions.ASSET -> wrapper.wrap(model.get(key));
                default -> null;
            };
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
