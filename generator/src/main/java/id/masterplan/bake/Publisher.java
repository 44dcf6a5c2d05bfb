package id.masterplan.bake;

import id.masterplan.problem.Checked;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Publishes a site whole or not at all: files are written aside, into a new folder beside the site's, and the folder is
 * swapped in when all are there. Files that the site has already are not written again; if all are the same, the site is
 * left alone. Whatever goes wrong, the former site stays as it is; a process that is killed leaves something that the
 * next build mends by itself. Several threads may write. Power loss is not guarded against: files are not forced out to
 * the disk.
 */
public final class Publisher implements Sink, AutoCloseable {
    private final Path target;
    private final PublishLock lock;
    private final Disk disk;
    private final Swap swap;
    private final Former former;
    private final OutputNames names;
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private final Queue<String> same = new ConcurrentLinkedQueue<>();
    private final Set<String> folders = ConcurrentHashMap.newKeySet();
    private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

    private Publisher(Path target, Path work, PublishLock lock, Disk disk, Set<String> foreign) {
        this.target = target;
        this.lock = lock;
        this.disk = disk;
        this.swap = new Swap(disk, target, work, foreign);
        this.former = new Former(target, foreign);
        this.names = new OutputNames(foreign);
    }

    /**
     * Begins a build into a folder, and mends what a killed one left there.
     *
     * @param foreign names of subfolders that others write, which move over to each new site
     */
    public static Checked<Publisher> open(Path target, Set<String> foreign) {
        return open(target, foreign, new Disk());
    }

    static Checked<Publisher> open(Path target, Set<String> foreign, Disk disk) {
        Path whole = target.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        Path name = whole.getFileName();
        if (parent == null || name == null) {
            return refused(ProblemCode.PUBLISH_FOREIGN_FOLDER, target, target);
        }
        try {
            disk.createFolders(parent);
            Path root = parent.toRealPath().resolve(name);
            Path work = root.resolveSibling("." + name + ".masterplan");
            return begin(root, work, new TreeSet<>(foreign), disk);
        } catch (IOException e) {
            return refused(ProblemCode.PUBLISH_DISK, target, target, reason(e));
        }
    }

    private static Checked<Publisher> begin(Path target, Path work, Set<String> foreign, Disk disk) throws IOException {
        Optional<PublishLock> lock = PublishLock.take(work, disk);
        if (lock.isEmpty()) {
            return refused(ProblemCode.PUBLISH_BUSY, target, target, PublishLock.holder(work));
        }
        Publisher publisher = new Publisher(target, work, lock.get(), disk, foreign);
        try {
            publisher.swap.repair();
            if (publisher.swap.isOurs()) {
                return Checked.of(publisher);
            }
            publisher.close();
            return refused(ProblemCode.PUBLISH_FOREIGN_FOLDER, target, target);
        } catch (IOException e) {
            publisher.close();
            throw e;
        }
    }

    /** Takes one finished file. Trouble is kept and told by {@link #publish}, so that the caller needs no care. */
    @Override
    public void write(String path, byte[] content) {
        Optional<String> collision = names.take(path);
        if (collision.isPresent()) {
            problems.add(ProblemCode.SITE_ADDRESS_COLLISION.at(Position.of(path), path, collision.get(), path));
        } else if (problems.isEmpty()) {
            keep(path, content);
        }
    }

    private void keep(String path, byte[] content) {
        files.incrementAndGet();
        bytes.addAndGet(content.length);
        if (former.holds(path, content)) {
            same.add(path);
            return;
        }
        try {
            disk.write(place(path), content);
        } catch (IOException e) {
            problems.add(disk(e));
        }
    }

    private Path place(String path) throws IOException {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        if (!folders.contains(folder)) {
            disk.createFolders(swap.fresh().resolve(folder));
            folders.add(folder);
        }
        return swap.fresh().resolve(path);
    }

    /** Whether something has gone wrong already, so that no more need be made. */
    public boolean hasFailed() {
        return !problems.isEmpty();
    }

    /** Puts the new site in place, once all files are written. */
    public Checked<Publication> publish() {
        if (!problems.isEmpty()) {
            return Checked.refused(sorted(problems));
        }
        try {
            boolean equal = same.size() == files.get() && former.size() == files.get() && Disk.isFile(marker());
            if (!equal) {
                replace();
            }
            return Checked.of(new Publication(files.get(), bytes.get(), !equal));
        } catch (IOException e) {
            return Checked.refused(List.of(disk(e)));
        }
    }

    private void replace() throws IOException {
        disk.createFolders(swap.fresh());
        for (String path : same) {
            disk.share(former.file(path), place(path));
        }
        swap.commit();
        swap.clear();
    }

    private Path marker() {
        return target.resolve(Swap.MARKER);
    }

    /** Ends the build: removes what was not published and lets the next one begin. */
    @Override
    public void close() {
        try (lock) {
            swap.repair();
        } catch (IOException e) {
            // Left for the next build, which mends it; the lock itself ends with the process at the latest.
            return;
        }
    }

    private Problem disk(IOException failure) {
        return ProblemCode.PUBLISH_DISK.at(Position.of(target.toString()), target, reason(failure));
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        String reason = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private static <T> Checked<T> refused(ProblemCode code, Path target, Object... arguments) {
        return Checked.refused(List.of(code.at(Position.of(target.toString()), arguments)));
    }

    private static List<Problem> sorted(Queue<Problem> problems) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort((a, b) -> a.position().compareTo(b.position()));
        return sorted;
    }
}
