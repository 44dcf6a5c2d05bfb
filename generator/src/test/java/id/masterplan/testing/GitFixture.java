package id.masterplan.testing;

import id.masterplan.git.IsolatedSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A git repository for a test, the same to the last id wherever and whenever it is built: fixed author, and a clock
 * that starts at 2021-01-01 00:00 UTC and goes on an hour a commit. No git program is needed.
 *
 * <pre>{@code
 * try (GitFixture git = GitFixture.in(folder)) {
 *     String first = git.write("data/a.yaml", "a: 1\n").commit("Add a");
 *     git.delete("data/a.yaml").commit("Remove a");
 * }
 * }</pre>
 */
public final class GitFixture implements AutoCloseable {
    private static final PersonIdent AUTHOR = new PersonIdent(
            "Penyusun", "penyusun@example.invalid", Instant.parse("2021-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Git git;
    private final Path root;
    private Instant begin = AUTHOR.getWhenAsInstant();
    private int commits;

    private GitFixture(Git git, Path root) {
        this.git = git;
        this.root = root;
    }

    /** A new repository with branch {@code main} and no commit. */
    public static GitFixture in(Path folder) {
        IsolatedSystem.install();
        return new GitFixture(
                done(() -> Git.init()
                        .setDirectory(folder.toFile())
                        .setInitialBranch("main")
                        .call()),
                folder);
    }

    /** A new repository whose first commit holds all files of a folder. */
    public static GitFixture from(Path example, Path folder) {
        GitFixture fixture = in(folder);
        fixture.copy(example).commit("Add the example");
        return fixture;
    }

    /** Sets the clock: commits from now on are of this day. */
    public GitFixture on(LocalDate day) {
        begin = day.atStartOfDay(ZoneOffset.UTC).toInstant().minus(Duration.ofHours(commits));
        return this;
    }

    /** The working tree. */
    public Path root() {
        return root;
    }

    /** JGit's own view, for what this helper does not offer. */
    public Repository repository() {
        return git.getRepository();
    }

    /** Writes a file of the working tree. */
    public GitFixture write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file of the working tree. */
    public GitFixture write(String path, byte[] bytes) {
        return run(() -> {
            Path file = root.resolve(path);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        });
    }

    /** Replaces a text that must occur in a file of the working tree. */
    public GitFixture edit(String path, String before, String after) {
        String text = text(path);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(path + " does not hold: " + before);
        }
        return write(path, text.replace(before, after));
    }

    /** The text of a file of the working tree. */
    public String text(String path) {
        return done(() -> Files.readString(root.resolve(path)));
    }

    /** Deletes a file of the working tree. */
    public GitFixture delete(String path) {
        return run(() -> Files.delete(root.resolve(path)));
    }

    /** Copies all files of a folder into the working tree. */
    public GitFixture copy(Path example) {
        return run(() -> Files.walkFileTree(example, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) throws IOException {
                write(example.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                return FileVisitResult.CONTINUE;
            }
        }));
    }

    /** Commits everything that is not ignored; returns the id. */
    public String commit(String message) {
        stage();
        String id = done(() -> git.commit()
                .setMessage(message)
                .setAuthor(now())
                .setCommitter(now())
                .setAllowEmpty(true)
                .setNoVerify(true)
                .setSign(false)
                .call()
                .name());
        commits++;
        return id;
    }

    /** Commits the working tree as a merge of HEAD with these commits; returns the id. */
    public String commitMerge(String message, String... others) {
        stage();
        return done(() -> {
            ObjectId tree;
            try (ObjectInserter inserter = repository().newObjectInserter()) {
                tree = repository().readDirCache().writeTree(inserter);
                inserter.flush();
            }
            List<ObjectId> parents = new ArrayList<>(List.of(resolve("HEAD")));
            for (String other : others) {
                parents.add(resolve(other));
            }
            return commitTree(message, tree, parents);
        });
    }

    /** Commits any tree, hostile ones too, on top of HEAD; the working tree stays as it is. */
    public String commitTree(String message, ObjectId tree) {
        return done(() -> {
            ObjectId head = repository().resolve("HEAD");
            return commitTree(message, tree, head == null ? List.of() : List.of(head));
        });
    }

    private String commitTree(String message, ObjectId tree, List<ObjectId> parents) throws IOException {
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree);
        commit.setParentIds(parents);
        commit.setAuthor(now());
        commit.setCommitter(commit.getAuthor());
        commit.setMessage(message);
        try (ObjectInserter inserter = repository().newObjectInserter()) {
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = repository().updateRef("HEAD");
            update.setNewObjectId(id);
            update.forceUpdate();
            commits++;
            return id.name();
        }
    }

    /** Puts a lightweight tag on HEAD. */
    public GitFixture tag(String name) {
        return run(() ->
                git.tag().setName(name).setAnnotated(false).setForceUpdate(true).call());
    }

    /** Makes a branch at HEAD and checks it out. */
    public GitFixture branch(String name) {
        return run(() -> git.checkout().setName(name).setCreateBranch(true).call());
    }

    /** Checks out a branch, or a commit with the HEAD detached. */
    public GitFixture checkout(String revision) {
        return run(() -> git.checkout().setName(revision).call());
    }

    /** Moves the branch and the working tree to a commit, as after rewriting history. */
    public GitFixture resetTo(String revision) {
        return run(() -> git.reset().setRef(revision).setMode(ResetType.HARD).call());
    }

    /** Packs all objects and references. */
    public GitFixture repack() {
        return run(() -> git.gc().setExpire(Instant.EPOCH).call());
    }

    /** A bare clone in another folder. */
    public Path cloneBare(Path folder) {
        run(() -> Git.cloneRepository()
                .setURI(root.toUri().toString())
                .setDirectory(folder.toFile())
                .setBare(true)
                .call()
                .close());
        return folder;
    }

    /** The paths and ids that a commit holds. */
    public Map<String, String> files(String revision) {
        return done(() -> {
            Map<String, String> files = new TreeMap<>();
            try (var walk = new TreeWalk(repository())) {
                walk.addTree(repository().resolve(revision + "^{tree}"));
                walk.setRecursive(true);
                while (walk.next()) {
                    files.put(walk.getPathString(), walk.getObjectId(0).name());
                }
            }
            return files;
        });
    }

    private void stage() {
        run(() -> {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
        });
    }

    private PersonIdent now() {
        Instant when = begin.plus(Duration.ofHours(commits));
        return new PersonIdent(AUTHOR, when);
    }

    private ObjectId resolve(String revision) throws IOException {
        ObjectId id = repository().resolve(revision);
        if (id == null) {
            throw new IllegalArgumentException("no such revision: " + revision);
        }
        return id;
    }

    @Override
    public void close() {
        git.close();
    }

    private interface Step {
        void run() throws IOException, GitAPIException;
    }

    private interface Question<T> {
        T answer() throws IOException, GitAPIException;
    }

    private GitFixture run(Step step) {
        done(() -> {
            step.run();
            return true;
        });
        return this;
    }

    private static <T> T done(Question<T> question) {
        try {
            return question.answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }
}
