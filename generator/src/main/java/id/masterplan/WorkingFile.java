package id.masterplan;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes files of the working tree whole or not at all, and never through a link. */
final class WorkingFile {
    private WorkingFile() {}

    /** Puts a text in the place of a file that is there. */
    static Optional<Problem> replace(Path root, String path, String text) {
        return written(root, path, text, true);
    }

    /** Writes a file that must not be there yet, and its folders. */
    static Optional<Problem> create(Path root, String path, String text) {
        return written(root, path, text, false);
    }

    private static Optional<Problem> written(Path root, String path, String text, boolean replace) {
        try {
            if (isBehindLink(root, path)) {
                return Optional.of(ProblemCode.TREE_SYMLINK.at(Position.of(path), path));
            }
            Path target = root.resolve(path);
            Files.createDirectories(root.resolve(path.substring(0, path.lastIndexOf('/'))));
            put(target, text, replace);
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.of(ProblemCode.NEW_FILE_EXISTS.at(Position.of(path), path));
        } catch (IOException e) {
            String cause = e instanceof FileSystemException at ? String.valueOf(at.getReason()) : String.valueOf(e);
            return Optional.of(ProblemCode.WRITE_FAILED.at(Position.of(path), path, cause));
        }
    }

    /** Whether a folder on the way is a link, which might lead out of the repository. */
    private static boolean isBehindLink(Path root, String path) {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .anyMatch(i -> Files.isSymbolicLink(root.resolve(path.substring(0, i))));
    }

    private static void put(Path target, String text, boolean replace) throws IOException {
        Path draft = target.resolveSibling("." + target.getFileName() + ".masterplan");
        Files.deleteIfExists(draft);
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            if (replace) {
                keepRights(target, draft);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(draft, target);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void keepRights(Path from, Path to) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (rights != null) {
            Files.setPosixFilePermissions(to, rights.readAttributes().permissions());
        }
    }
}
