package id.masterplan.bench;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import id.masterplan.site.view.Html;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The benchmark's page with FreeMarker as it comes, without JBake and without our wrapper. */
final class BenchTemplate {
    private final Template template;

    BenchTemplate() throws IOException {
        Configuration set = new Configuration(Configuration.VERSION_2_3_35);
        set.setTemplateLoader(new ClassTemplateLoader(BenchTemplate.class.getClassLoader(), "bench"));
        set.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_35) {
            @Override
            public TemplateModel wrap(Object value) throws TemplateModelException {
                return value instanceof Html html
                        ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
                        : super.wrap(value);
            }
        });
        template = set.getTemplate("page/home.ftlh");
    }

    byte[] render(BakeBench.BenchView view) throws IOException {
        StringWriter page = new StringWriter(1 << 14);
        try {
            template.process(Map.of("view", view), page);
        } catch (TemplateException e) {
            throw new IOException(e);
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
