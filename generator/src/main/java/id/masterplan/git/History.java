package id.masterplan.git;

import id.masterplan.problem.Checked;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A git repository, read only: its commits, the files of each, and its working tree. Nothing is checked out, nothing is
 * run and nothing of the user's configuration is read; of the repository's own configuration nothing that names a
 * program or another working tree is heeded. Replacement objects ({@code git replace}) and grafts are ignored: what
 * counts is what the commit's id was computed over. May be used by several threads.
 */
public final class History implements AutoCloseable {
    private final Repository repository;
    private final Objects objects;
    private final Folders folders;
    private final Commits commits;
    private final RevCommit head;
    private final Changes changes;
    private final boolean past;

    private History(Repository repository, Objects objects, Commits commits, RevCommit head, boolean past) {
        this.repository = repository;
        this.objects = objects;
        this.folders = new Folders(objects);
        this.commits = commits;
        this.head = head;
        this.changes = new Changes(objects, head);
        this.past = past;
    }

    /** Opens the repository that a folder is in, as it stands at its HEAD: a clone, a bare clone, a linked worktree. */
    public static Checked<History> open(Path folder) {
        IsolatedSystem.install();
        try {
            Optional<Place> place = Place.around(folder);
            return place.isEmpty() ? refused(ProblemCode.GIT_NO_REPOSITORY, folder) : open(folder, place.get());
        } catch (RepositoryNotFoundException e) {
            return refused(ProblemCode.GIT_NO_REPOSITORY, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<History> open(Path folder, Place place) throws IOException {
        Repository repository = place.open();
        Objects objects = new Objects(repository);
        Commits commits = new Commits(repository, objects);
        boolean opened = false;
        try {
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                return refused(ProblemCode.GIT_UNBORN_HEAD, folder);
            }
            History history = new History(repository, objects, commits, commits.commit(head), false);
            opened = true;
            return Checked.of(history);
        } catch (SpoiltRepository e) {
            return Checked.refused(List.of(e.problem()));
        } finally {
            if (!opened) {
                objects.close();
                repository.close();
            }
        }
    }

    private static Checked<History> refused(ProblemCode code, Path folder) {
        Problem problem = code.at(Position.of(folder.toString()), folder);
        return Checked.refused(List.of(problem));
    }

    /**
     * The same repository as it stood when a commit was its head: without what came later, without a working tree. It
     * lives as long as this one does; closing it does nothing.
     */
    public History asOf(Revision revision) {
        RevCommit then = commits.commit(ObjectId.fromString(revision.id()));
        return new History(repository, objects, commits, then, true);
    }

    /** The commit that is checked out, on a branch or not; for a past state, its commit. */
    public Revision head() {
        return Commits.revision(head);
    }

    /** Whether there is no working tree. */
    public boolean isBare() {
        return past || repository.isBare();
    }

    /** The folder of the working tree; none in a bare repository. */
    public Optional<Path> root() {
        return isBare()
                ? Optional.empty()
                : Optional.of(repository.getWorkTree().toPath());
    }

    /** Whether older commits were left out when the repository was cloned. */
    public boolean isShallow() {
        return Files.exists(repository.getCommonDirectory().toPath().resolve("shallow"));
    }

    /** A commit by its id or the beginning of it, a branch, a tag, or an expression such as {@code HEAD~1}. */
    public Optional<Revision> find(String revision) {
        return commits.find(revision).map(Commits::revision);
    }

    /** Whether one commit is another or has it among its ancestors. */
    public boolean reaches(Revision descendant, Revision ancestor) {
        return commits.reaches(ObjectId.fromString(descendant.id()), ObjectId.fromString(ancestor.id()));
    }

    /** The files of a commit. */
    public SourceTree tree(Revision revision) {
        ObjectId root =
                commits.commit(ObjectId.fromString(revision.id())).getTree().copy();
        return new CommitTree(revision, root, folders, objects);
    }

    /** The files on disk, as a commit of them would be; none in a bare repository. */
    public Optional<SourceTree> workingTree() {
        if (isBare()) {
            return Optional.empty();
        }
        Path exclude = repository.getCommonDirectory().toPath().resolve("info/exclude");
        try {
            Tracked tracked = Tracked.of(repository);
            Path root = repository.getWorkTree().toPath();
            return Optional.of(new WorkingTree(root, tracked, IgnoreRules.of("", exclude, null), objects));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commits that HEAD can reach and that changed this file, newest first. */
    public List<Revision> changes(String path) {
        return changes.of(path);
    }

    @Override
    public void close() {
        if (!past) {
            objects.close();
            repository.close();
        }
    }
}
