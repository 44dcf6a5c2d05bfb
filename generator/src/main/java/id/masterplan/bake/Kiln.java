package id.masterplan.bake;

import java.util.ServiceLoader;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * JBake's oven without its database and crawler: the rendering tools are found and called as JBake does, then the
 * assets are copied. Unlike the stock oven it does not change the default locale of the whole JVM, leaves JBake's
 * static document types alone, and throws instead of collecting errors nobody reads.
 */
final class Kiln extends Oven {
    Kiln(Utensils utensils) {
        super(utensils);
    }

    @Override
    public void bake() {
        Utensils parts = getUtensils();
        JBakeConfiguration config = parts.getConfiguration();
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class, Kiln.class.getClassLoader())) {
            try {
                tool.render(parts.getRenderer(), parts.getContentStore(), config);
            } catch (RenderingException e) {
                throw new IllegalStateException(tool.getClass().getName() + ": " + e.getMessage(), e);
            }
        }
        parts.getAsset().copy();
    }
}
