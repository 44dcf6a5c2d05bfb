package id.masterplan;

import id.masterplan.git.Revision;
import id.masterplan.git.SourceFile;
import id.masterplan.git.SourceTree;
import id.masterplan.problem.Problem;
import java.util.List;
import java.util.Optional;

/** A tree whose reading is counted as time spent on git. */
final class TimedTree implements SourceTree {
    private final SourceTree tree;
    private final Stopwatch watch;

    TimedTree(SourceTree tree, Stopwatch watch) {
        this.tree = tree;
        this.watch = watch;
    }

    @Override
    public List<String> list(String folder) {
        return watch.time(Stage.GIT, () -> tree.list(folder));
    }

    @Override
    public Optional<SourceFile> read(String path) {
        return watch.time(Stage.GIT, () -> tree.read(path));
    }

    @Override
    public Optional<String> blobId(String path) {
        return watch.time(Stage.GIT, () -> tree.blobId(path));
    }

    @Override
    public List<Problem> problems(String folder) {
        return watch.time(Stage.GIT, () -> tree.problems(folder));
    }

    @Override
    public Optional<Revision> revision() {
        return tree.revision();
    }
}
