package id.masterplan.bake;

import java.io.File;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/** Stands where JBake's engines for raw HTML, AsciiDoc and YAML would: content reaches pages through our readers only. */
final class RefusingEngine implements ParserEngine {
    @Override
    public DocumentModel parse(JBakeConfiguration config, File file) {
        throw new UnsupportedOperationException("not a kind of content here: " + file.getName());
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        throw new UnsupportedOperationException("not a kind of content here: " + file.getName());
    }
}
