package id.masterplan.testing;

import id.masterplan.git.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every file of fields in the repository: the three cities, the samples of the tests, the acceptance cases. */
public final class CommittedFiles {
    private static final List<Path> ROOTS =
            List.of(Path.of(".."), Path.of("src/test/resources/sample"), Path.of("src/test/resources/sound"));

    private CommittedFiles() {}

    /** The files, sorted by root and path. */
    public static Stream<SourceFile> all() {
        return Stream.concat(ROOTS.stream(), cases())
                .flatMap(root -> Stream.of("content", "data").flatMap(f -> files(root, root.resolve(f))));
    }

    private static Stream<Path> cases() {
        try (Stream<Path> folders = Files.list(AcceptanceCase.FOLDER)) {
            return folders.sorted().toList().stream().flatMap(c -> Stream.of(c.resolve("text"), c.resolve("record")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file from text. */
    public static SourceFile file(String path, String text) {
        return new SourceFile(path, Integer.toHexString(text.hashCode()), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a file. */
    public static String text(SourceFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    private static Stream<SourceFile> files(Path root, Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk
                    .filter(p -> p.toString().endsWith(".yaml") || p.toString().endsWith(".md"))
                    .map(p -> root.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream()
                    .map(path -> file(path, read(root.resolve(path))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
