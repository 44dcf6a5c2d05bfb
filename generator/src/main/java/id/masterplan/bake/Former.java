package id.masterplan.bake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The site as it is published now, to be compared with. It is half trusted: anyone may have put links into it. */
final class Former {
    private final Path root;
    private final Set<String> foreign;
    private final Map<String, Boolean> folders = new ConcurrentHashMap<>();

    Former(Path root, Set<String> foreign) {
        this.root = root;
        this.foreign = foreign;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    /** Whether the site holds this very file. */
    boolean holds(String path, byte[] bytes) {
        Path file = file(path);
        if (!isPlain(path)) {
            return false;
        }
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!found.isRegularFile() || found.size() != bytes.length) {
                return false;
            }
            try (var in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
                return Arrays.equals(in.readAllBytes(), bytes);
            }
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the folders down to a file are folders of the site and not links. */
    private boolean isPlain(String path) {
        boolean plain = Disk.isFolder(root);
        for (int slash = path.indexOf('/'); plain && slash >= 0; slash = path.indexOf('/', slash + 1)) {
            plain = folders.computeIfAbsent(path.substring(0, slash), folder -> Disk.isFolder(root.resolve(folder)));
        }
        return plain;
    }

    /** How many files the site has; fewer than none where it holds something that no build makes. */
    int size() throws IOException {
        int[] files = {0};
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes found) {
                    boolean skipped = root.equals(folder.getParent())
                            && foreign.contains(folder.getFileName().toString());
                    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
                    if (!found.isRegularFile()) {
                        files[0] = -1;
                        return FileVisitResult.TERMINATE;
                    }
                    if (!file.equals(root.resolve(Swap.MARKER))) {
                        files[0]++;
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            return -1;
        }
        return files[0];
    }
}
