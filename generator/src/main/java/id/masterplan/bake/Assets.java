package id.masterplan.bake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * JBake's copier of assets, for style sheets and pictures that lie on the class path and go through the sink. The stock
 * copier publishes whatever a symbolic link points at and logs a failure instead of failing.
 */
final class Assets extends Asset {
    /** The folder of the site that holds them. */
    static final String FOLDER = "aset/";

    private final String root;
    private final SortedSet<String> names;
    private final Sink sink;

    Assets(JBakeConfiguration config, SortedSet<String> names, Sink sink) {
        super(config);
        this.root = folder(config.getTemplateFolderName());
        this.names = names;
        this.sink = sink;
    }

    /** Where the assets of a template root lie on the class path. */
    static String folder(String templates) {
        return templates + "/assets/";
    }

    /** Hands on every asset. */
    @Override
    public void copy() {
        for (String name : names) {
            try (InputStream bytes = Assets.class.getClassLoader().getResourceAsStream(root + name)) {
                if (bytes == null) {
                    throw new IOException("not on the class path: " + root + name);
                }
                sink.write(FOLDER + name, bytes.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(FOLDER + name, e);
            }
        }
    }

    /** Nothing: no folder of files is ever published as it lies. */
    @Override
    public void copy(File path) {}

    /** Nothing: no folder of files is ever published as it lies. */
    @Override
    public void copySingleFile(File asset) {}

    /** Nothing: no folder of files is ever published as it lies. */
    @Override
    public void copyAssetsFromContent(File path) {}
}
