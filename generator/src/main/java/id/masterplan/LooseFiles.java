package id.masterplan;

import id.masterplan.content.LooseFile;
import id.masterplan.git.History;
import id.masterplan.git.Revision;
import id.masterplan.git.SourceFile;
import id.masterplan.git.SourceTree;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One side of a comparison of files: a file, a folder, or either as a commit has it ({@code REV:path}). Links within folders
 * are not followed, hidden files are passed over.
 */
final class LooseFiles {
    /** Larger than any file that is read; guards the memory. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private final Path repository;
    private final List<Problem> problems;

    LooseFiles(Path repository, List<Problem> problems) {
        this.repository = repository;
        this.problems = problems;
    }

    /** A side: its files, and whether one was named itself. */
    record Side(boolean single, List<LooseFile> files) {}

    Optional<Side> read(String name) {
        Optional<Path> found = path(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path path = found.get();
        if (Files.isRegularFile(path) && LooseFile.comparable(name)) {
            return Optional.of(new Side(true, one(path, name)));
        }
        if (Files.isDirectory(path)) {
            return Optional.of(new Side(false, folder(path)));
        }
        int colon = name.indexOf(':');
        if (colon > 0) {
            return committed(name.substring(0, colon), name.substring(colon + 1));
        }
        problems.add(ProblemCode.USAGE_NO_SUCH_FILE.at(Position.of(""), name));
        return Optional.empty();
    }

    private Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            problems.add(ProblemCode.USAGE_NO_SUCH_FILE.at(Position.of(""), name));
            return Optional.empty();
        }
    }

    private List<LooseFile> one(Path path, String name) {
        return bytes(path, name).stream()
                .flatMap(file -> parsed(file, path.toString()).stream())
                .toList();
    }

    private List<LooseFile> folder(Path folder) {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).forEach(paths::add);
        } catch (IOException | UncheckedIOException e) {
            problems.add(ProblemCode.USAGE_NO_SUCH_FILE.at(Position.of(""), folder));
        }
        return paths.stream()
                .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                .filter(name -> LooseFile.comparable(name) && !name.startsWith(".") && !name.contains("/."))
                .sorted()
                .flatMap(name -> one(folder.resolve(name), name).stream())
                .toList();
    }

    private Optional<SourceFile> bytes(Path path, String name) {
        try {
            long size = Files.size(path);
            if (size > LARGEST) {
                problems.add(ProblemCode.FILE_TOO_LARGE.at(Position.of(path.toString()), size, LARGEST));
                return Optional.empty();
            }
            return Optional.of(new SourceFile(name, "", Files.readAllBytes(path)));
        } catch (IOException e) {
            problems.add(ProblemCode.USAGE_NO_SUCH_FILE.at(Position.of(""), path));
            return Optional.empty();
        }
    }

    /** Reads a file; its problems name it as a whole, for both sides may have a file by its name. */
    private Optional<LooseFile> parsed(SourceFile file, String shown) {
        Checked<LooseFile> read = LooseFile.read(file);
        read.problems().forEach(p -> problems.add(named(p, shown)));
        return read.value();
    }

    private static Problem named(Problem problem, String shown) {
        Position old = problem.position();
        Position position = new Position(shown, old.line(), old.column(), old.edition());
        return new Problem(problem.code(), problem.severity(), position, problem.arguments(), problem.fix());
    }

    private Optional<Side> committed(String revision, String path) {
        Checked<History> opened = History.open(repository);
        if (opened.value().isEmpty()) {
            problems.addAll(opened.problems());
            return Optional.empty();
        }
        try (History history = opened.value().get()) {
            Optional<Revision> found = history.find(revision);
            if (found.isEmpty()) {
                problems.add(ProblemCode.USAGE_NO_SUCH_FILE.at(Position.of(""), revision + ":" + path));
                return Optional.empty();
            }
            return committed(history.tree(found.get()), revision, path);
        }
    }

    private Optional<Side> committed(SourceTree tree, String revision, String path) {
        Optional<SourceFile> file = LooseFile.comparable(path) ? tree.read(path) : Optional.empty();
        if (file.isPresent()) {
            return Optional.of(new Side(
                    true, parsed(file.get(), revision + ":" + path).stream().toList()));
        }
        String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        List<String> names =
                tree.list(folder).stream().filter(LooseFile::comparable).toList();
        if (names.isEmpty()) {
            problems.add(ProblemCode.USAGE_NO_SUCH_FILE.at(Position.of(""), revision + ":" + path));
            return Optional.empty();
        }
        List<LooseFile> files = new ArrayList<>();
        for (String name : names) {
            tree.read(name)
                    .map(f -> new SourceFile(name.substring(folder.length()), f.blobId(), f.bytes()))
                    .flatMap(f -> parsed(f, revision + ":" + name))
                    .ifPresent(files::add);
        }
        return Optional.of(new Side(false, files));
    }
}
