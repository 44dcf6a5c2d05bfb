package id.masterplan.git;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;

/** What the two kinds of tree have in common: a path is walked folder by folder, from the root, each time. */
abstract class FolderTree implements SourceTree {
    private static final int DEEPEST = 64;
    private static final int MOST = 250_000;

    /** The folder at a path that ends in a slash; the root is the empty path. */
    abstract Folder folder(String path, ObjectId id);

    abstract ObjectId rootId();

    @Override
    public final List<String> list(String folder) {
        List<String> paths = new ArrayList<>();
        descend(folder, paths, problem -> {});
        return List.copyOf(paths);
    }

    @Override
    public final List<Problem> problems(String folder) {
        List<Problem> problems = new ArrayList<>();
        descend(folder, new ArrayList<>(), problems::add);
        return List.copyOf(problems);
    }

    private void descend(String folder, Collection<String> paths, Consumer<Problem> problems) {
        if (!folder.isEmpty() && !folder.endsWith("/")) {
            throw new IllegalArgumentException("the path of a folder ends in a slash: " + folder);
        }
        int[] budget = {MOST};
        at(folder, problems).ifPresent(start -> descend(start, folder, 0, budget, paths, problems));
        if (budget[0] < 0) {
            problems.accept(ProblemCode.TREE_TOO_LARGE.at(Position.of(folder), folder, MOST, DEEPEST));
        }
    }

    private void descend(
            Folder folder, String path, int depth, int[] budget, Collection<String> paths, Consumer<Problem> problems) {
        folder.refusals().forEach(refusal -> problems.accept(refusal.in(path)));
        for (Entry entry : folder.entries().values()) {
            budget[0]--;
            if (budget[0] < 0) {
                return;
            }
            if (entry.kind() != Entry.Kind.FOLDER) {
                paths.add(path + entry.name());
            } else if (depth == DEEPEST) {
                budget[0] = -1;
            } else {
                String below = path + entry.name() + "/";
                descend(folder(below, entry.id()), below, depth + 1, budget, paths, problems);
            }
        }
    }

    /** The folder at a path, if it is there; a refusal on the way is a problem of the path. */
    private Optional<Folder> at(String path, Consumer<Problem> problems) {
        Folder folder = folder("", rootId());
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            String name = path.substring(start, slash);
            String parent = path.substring(0, start);
            folder.refusals().stream().filter(r -> r.name().equals(name)).forEach(r -> problems.accept(r.in(parent)));
            Entry entry = folder.entries().get(name);
            if (entry == null || entry.kind() != Entry.Kind.FOLDER) {
                return Optional.empty();
            }
            folder = folder(path.substring(0, slash + 1), entry.id());
            start = slash + 1;
        }
        return Optional.of(folder);
    }

    /** The file at a path, if it is there and not refused. */
    final Optional<Entry> file(String path) {
        int slash = path.lastIndexOf('/');
        return at(path.substring(0, slash + 1), problem -> {})
                .map(folder -> folder.entries().get(path.substring(slash + 1)))
                .filter(entry -> entry.kind() == Entry.Kind.FILE);
    }
}
