package id.masterplan.testing;

import id.masterplan.git.Revision;
import id.masterplan.git.SourceFile;
import id.masterplan.git.SourceTree;
import id.masterplan.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A tree of files in memory, as a commit would show them. */
public final class MemoryTree implements SourceTree {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** The files of a folder on disk, by their paths below it. */
    public static MemoryTree of(Path folder) {
        MemoryTree tree = new MemoryTree();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                tree.files.put(path, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    /** Adds or replaces a file. */
    public MemoryTree with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a file. */
    public MemoryTree with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /** Takes a file out. */
    public MemoryTree without(String path) {
        files.remove(path);
        return this;
    }

    @Override
    public List<String> list(String folder) {
        return new ArrayList<>(
                files.keySet().stream().filter(p -> p.startsWith(folder)).toList());
    }

    @Override
    public Optional<SourceFile> read(String path) {
        return Optional.ofNullable(files.get(path)).map(b -> new SourceFile(path, id(b), b));
    }

    @Override
    public Optional<String> blobId(String path) {
        return Optional.ofNullable(files.get(path)).map(MemoryTree::id);
    }

    @Override
    public List<Problem> problems(String folder) {
        return List.of();
    }

    @Override
    public Optional<Revision> revision() {
        return Optional.empty();
    }

    private static String id(byte[] bytes) {
        return HexFormat.of().toHexDigits(Arrays.hashCode(bytes)) + bytes.length;
    }
}
