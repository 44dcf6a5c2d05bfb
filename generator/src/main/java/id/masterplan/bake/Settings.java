package id.masterplan.bake;

import id.masterplan.site.PageType;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's configuration, built in code. No {@code jbake.properties}, no {@code default.properties} and no system
 * property takes part: a project's configuration file could read the environment and files of the build machine.
 */
final class Settings extends DefaultJBakeConfiguration {
    /** Where the program's templates lie on the class path. */
    static final String TEMPLATES = "templates";

    private static final String[] OFF = {
        "render.index",
        "render.feed",
        "render.archive",
        "render.sitemap",
        "render.tags",
        "render.tagsindex",
        "render.error404",
        "db.clear.cache",
        "index.paginate",
        "img.path.update",
        "uri.noExtension"
    };

    private Settings(Path folder, CompositeConfiguration values) {
        super(folder.toFile(), values);
    }

    /**
     * The settings of one baker.
     *
     * @param folder an empty folder of our own: JBake insists on source, content and template folders that exist
     * @param templates root of the templates on the class path
     */
    static Settings in(Path folder, String templates) {
        CompositeConfiguration values = new CompositeConfiguration();
        for (String key : OFF) {
            values.setProperty(key, false);
        }
        for (String key : new String[] {"destination.folder", "asset.folder", "content.folder", "data.folder"}) {
            values.setProperty(key, ".");
        }
        for (String key : new String[] {"render.encoding", "template.encoding", "freemarker.outputencoding"}) {
            values.setProperty(key, "UTF-8");
        }
        values.setProperty("template.folder", templates);
        values.setProperty("version", "2.7.0");
        values.setProperty("output.extension", ".html");
        values.setProperty("default.status", "published");
        values.setProperty("db.store", "memory");
        values.setProperty("db.path", "never-opened");
        values.setProperty("header.separator", "~~~~~~");
        Settings settings = new Settings(folder, values);
        settings.setTemplateFolder(folder.toFile());
        for (PageType type : PageType.values()) {
            settings.setTemplateFileNameForDocType(PageDocuments.typeName(type), type.template());
        }
        return settings;
    }

    /** Nothing: templates see no configuration. */
    @Override
    public Map<String, Object> asHashMap() {
        return Map.of();
    }
}
