package id.masterplan.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists what lies in a folder of the class path, in folders and in jars alike. */
final class ClassPath {
    private ClassPath() {}

    /** The files below a folder, by their path within it, in order. */
    static SortedSet<String> files(String folder) {
        SortedSet<String> names = new TreeSet<>();
        try {
            for (URL place : Collections.list(ClassPath.class.getClassLoader().getResources(folder))) {
                if (place.getProtocol().equals("file")) {
                    inFolder(Path.of(new URI(place.toString())), names);
                } else if (place.openConnection() instanceof JarURLConnection connection) {
                    connection.setUseCaches(false);
                    inJar(connection, folder, names);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    private static void inFolder(Path folder, SortedSet<String> names) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
        }
    }

    private static void inJar(JarURLConnection connection, String folder, SortedSet<String> names) throws IOException {
        try (JarFile jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(folder))
                    .forEach(name -> names.add(name.substring(folder.length())));
        }
    }
}
