package id.masterplan.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * Puts a finished folder in the place of another. All that can fail comes before the one step that counts, the renaming
 * of the new folder; what a crash leaves behind is mended by {@link #repair}.
 */
final class Swap {
    /** Marks a folder as made by us. */
    static final String MARKER = ".masterplan-site";

    private static final byte[] MARK =
            "Made by masterplan. A build replaces this folder whole.\n".getBytes(StandardCharsets.US_ASCII);

    private final Disk disk;
    private final Path target;
    private final Path fresh;
    private final Path aside;
    private final Set<String> foreign;

    Swap(Disk disk, Path target, Path work, Set<String> foreign) {
        this.disk = disk;
        this.target = target;
        this.fresh = work.resolve("new");
        this.aside = work.resolve("old");
        this.foreign = foreign;
    }

    /** Where the new site is written. */
    Path fresh() {
        return fresh;
    }

    /** Mends what a crash left: the whole old site or the whole new one is in its place afterwards. */
    void repair() throws IOException {
        if (Disk.isFile(aside.resolve(MARKER)) && !Disk.isFile(target.resolve(MARKER))) {
            if (!isOurs()) {
                return;
            }
            if (Disk.exists(target)) {
                // Died between the two renames; since then somebody wrote a folder of theirs.
                for (String name : foreign) {
                    if (Disk.isFolder(target.resolve(name))) {
                        disk.delete(aside.resolve(name));
                    }
                }
                moveForeign(target, aside);
                disk.delete(target);
            }
            disk.move(aside, target);
        }
        if (Disk.isFolder(target)) {
            moveForeign(fresh, target);
        } else if (Disk.exists(aside)) {
            moveForeign(fresh, aside);
            disk.move(aside, target);
        }
        disk.delete(fresh);
        disk.delete(aside);
    }

    /** Whether the target may be replaced: made by us, or empty save for folders of others, or not there. */
    boolean isOurs() throws IOException {
        if (!Disk.exists(target) || Disk.isFile(target.resolve(MARKER))) {
            return true;
        }
        return Disk.isFolder(target)
                && Disk.children(target).stream()
                        .allMatch(child -> foreign.contains(child.getFileName().toString()));
    }

    /** Marks the new folder and puts it in place. */
    void commit() throws IOException {
        disk.write(fresh.resolve(MARKER), MARK);
        boolean former = Disk.exists(target);
        try {
            if (former) {
                moveForeign(target, fresh);
                disk.move(target, aside);
            }
            disk.move(fresh, target);
        } catch (IOException e) {
            rollBack(e);
            throw e;
        }
    }

    /** What is no longer wanted goes last; where that fails, the next build does it. */
    void clear() {
        try {
            disk.delete(aside);
            disk.delete(fresh);
        } catch (IOException e) {
            // The new site is in place; leftovers harm nobody and are met again by repair.
            return;
        }
    }

    private void rollBack(IOException reason) {
        try {
            if (!Disk.exists(target) && Disk.exists(aside)) {
                disk.move(aside, target);
            }
            moveForeign(fresh, target);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private void moveForeign(Path from, Path to) throws IOException {
        for (String name : foreign) {
            if (Disk.isFolder(from.resolve(name)) && !Disk.exists(to.resolve(name))) {
                disk.move(from.resolve(name), to.resolve(name));
            }
        }
    }
}
