package id.masterplan.git;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** What git's index knows: ignore rules don't hold for these, and what a plain file on this system stands for in git. */
record Tracked(Map<String, Item> items, Set<String> folders) {
    /** One path of the index. */
    record Item(FileMode mode, ObjectId id) {}

    static Tracked of(Repository repository) throws IOException {
        Map<String, Item> items = new HashMap<>();
        Set<String> folders = new HashSet<>();
        for (DirCacheEntry entry : entries(repository)) {
            String path = entry.getPathString();
            items.put(path, new Item(entry.getFileMode(), entry.getObjectId()));
            int slash = path.lastIndexOf('/');
            while (slash > 0 && folders.add(path.substring(0, slash))) {
                slash = path.lastIndexOf('/', slash - 1);
            }
        }
        return new Tracked(items, folders);
    }

    private static DirCacheEntry[] entries(Repository repository) throws IOException {
        try {
            DirCache index = repository.readDirCache();
            return index.getEntriesWithin("");
        } catch (CorruptObjectException e) {
            // A sparse or split index, or a broken one: files are judged by the ignore rules alone.
            return new DirCacheEntry[0];
        }
    }

    Optional<Item> item(String path) {
        return Optional.ofNullable(items.get(path));
    }

    boolean has(String path) {
        return items.containsKey(path) || folders.contains(path);
    }

    boolean is(String path, FileMode mode) {
        return item(path).filter(i -> i.mode().equals(mode)).isPresent();
    }
}
