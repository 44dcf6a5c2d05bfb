package id.masterplan.bake;

import java.io.IOException;

/** Where finished files go. */
@FunctionalInterface
public interface Sink {
    /**
     * Takes one whole file.
     *
     * @param path below the site's root, with forward slashes
     */
    void write(String path, byte[] bytes) throws IOException;
}
