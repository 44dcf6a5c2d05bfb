package id.masterplan;

import id.masterplan.content.Documents;
import id.masterplan.content.EditionReader;
import id.masterplan.content.PageReader;
import id.masterplan.content.RegionReader;
import id.masterplan.git.History;
import id.masterplan.git.Revision;
import id.masterplan.git.SourceTree;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Position;
import id.masterplan.problem.ProblemCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a use case works with: the history, the tree of draft and record, and readers that parse each blob once. */
final class Desk implements AutoCloseable {
    private final History history;
    private final SourceTree tree;
    private final SourceTree head;
    private final LocalDate day;
    private final Stopwatch watch;
    private final Documents documents;
    private final EditionReader editions;
    private final RegionReader regions;
    private final PageReader pages;

    private Desk(History history, SourceTree tree, LocalDate day, Stopwatch watch, Documents documents) {
        this.history = history;
        this.tree = tree;
        this.head = new TimedTree(tree, watch);
        this.day = day;
        this.watch = watch;
        this.documents = documents;
        this.editions = new EditionReader(documents);
        this.regions = new RegionReader(documents);
        this.pages = new PageReader(documents);
    }

    static Checked<Desk> open(Path repository, Optional<String> revision, Stopwatch watch) {
        Checked<History> opened = watch.time(Stage.GIT, () -> History.open(repository));
        if (opened.value().isEmpty()) {
            return Checked.refused(opened.problems());
        }
        History history = opened.value().get();
        Optional<Revision> asked = revision.flatMap(history::find);
        if (revision.isPresent() && asked.isEmpty()) {
            history.close();
            return Checked.refused(List.of(ProblemCode.GIT_UNKNOWN_REVISION.at(Position.of(""), revision.get())));
        }
        SourceTree tree = asked.map(history::tree)
                .orElseGet(() -> history.workingTree().orElseGet(() -> history.tree(history.head())));
        LocalDate day = asked.orElseGet(history::head).committed().toLocalDate();
        return Checked.of(new Desk(history, tree, day, watch, new Documents()));
    }

    /** The same work at a commit, as if it were the head; shares what was read, and ends when this desk is closed. */
    Desk asOf(Revision revision) {
        return new Desk(history.asOf(revision), history.tree(revision), day, watch, documents);
    }

    /** The same work on one region: what is read of it is forgotten with this desk, what all share is not. */
    Desk ofRegion() {
        return with(watch, documents.ofRegion());
    }

    /** The same work on another thread, with what is read kept in these documents. */
    Desk with(Documents own) {
        return with(new Stopwatch(System::nanoTime), own);
    }

    private Desk with(Stopwatch other, Documents own) {
        return new Desk(history, tree, day, other, own);
    }

    History history() {
        return history;
    }

    /** The tree of draft and record. */
    SourceTree head() {
        return head;
    }

    /**
     * The day by which draft and record are judged: that of the commit, of HEAD for a working tree. At an earlier commit
     * it stays the same, so that time alone makes no new problem.
     */
    LocalDate day() {
        return day;
    }

    /** The tree of a commit. */
    SourceTree at(Revision revision) {
        return new TimedTree(history.tree(revision), watch);
    }

    Stopwatch watch() {
        return watch;
    }

    Documents documents() {
        return documents;
    }

    EditionReader editions() {
        return editions;
    }

    RegionReader regions() {
        return regions;
    }

    PageReader pages() {
        return pages;
    }

    @Override
    public void close() {
        history.close();
    }
}
