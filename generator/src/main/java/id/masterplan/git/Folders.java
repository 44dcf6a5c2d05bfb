package id.masterplan.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * The folders of commits by the id of their tree: editions that share a folder share what was read of it. Keeps those
 * last read first, up to a number of entries.
 */
final class Folders {
    private static final int MOST = 200_000;

    private final Objects objects;
    private final Map<ObjectId, Folder> known = new HashMap<>();
    private final Deque<ObjectId> oldestFirst = new ArrayDeque<>();
    private int weight;

    Folders(Objects objects) {
        this.objects = objects;
    }

    /** The folder with this tree id; the place is for messages only. */
    Folder folder(ObjectId tree, String place) {
        return remembered(tree).orElseGet(() -> {
            Folder folder = objects.read(tree, place, reader -> parse(reader, tree, place));
            remember(tree, folder);
            return folder;
        });
    }

    private synchronized Optional<Folder> remembered(ObjectId tree) {
        return Optional.ofNullable(known.get(tree));
    }

    private synchronized void remember(ObjectId tree, Folder folder) {
        if (known.putIfAbsent(tree, folder) == null) {
            oldestFirst.addLast(tree);
            weight += folder.weight();
            while (weight > MOST && oldestFirst.size() > 1) {
                Folder gone = known.remove(oldestFirst.removeFirst());
                weight -= gone == null ? 0 : gone.weight();
            }
        }
    }

    /** Reads a tree object as it lies there; JGit's own walk takes any name and stumbles over cut ones. */
    private Folder parse(ObjectReader reader, ObjectId tree, String place) throws IOException {
        byte[] raw = Objects.verified(reader, tree, Constants.OBJ_TREE);
        Folder.Sieve sieve = new Folder.Sieve();
        int at = 0;
        while (at < raw.length) {
            int space = indexOf(raw, (byte) ' ', at);
            int end = space < 0 ? -1 : indexOf(raw, (byte) 0, space);
            if (end < 0 || end + Constants.OBJECT_ID_LENGTH >= raw.length) {
                throw new CorruptObjectException(tree, "a folder that is cut off");
            }
            int mode = mode(raw, at, space);
            byte[] name = Arrays.copyOfRange(raw, space + 1, end);
            ObjectId id = ObjectId.fromRaw(raw, end + 1);
            if (sieve.admits(name)) {
                add(sieve, reader, new String(name, StandardCharsets.UTF_8), mode, id, place);
            }
            at = end + 1 + Constants.OBJECT_ID_LENGTH;
        }
        return sieve.folder();
    }

    private void add(Folder.Sieve sieve, ObjectReader reader, String name, int mode, ObjectId id, String place)
            throws IOException {
        if (mode == FileMode.TYPE_TREE) {
            sieve.add(name, Entry.Kind.FOLDER, id, 0);
        } else if (mode == FileMode.REGULAR_FILE.getBits() || mode == FileMode.EXECUTABLE_FILE.getBits()) {
            long size = size(reader, id, place + name);
            sieve.add(name, kind(reader, id, size), id, size);
        } else if (mode == FileMode.TYPE_SYMLINK) {
            sieve.add(name, Entry.Kind.LINK, id, 0);
        } else if (mode == FileMode.TYPE_GITLINK) {
            sieve.add(name, Entry.Kind.SUBMODULE, id, 0);
        } else {
            sieve.add(name, Entry.Kind.STRANGE, id, 0);
        }
    }

    private static long size(ObjectReader reader, ObjectId id, String path) {
        try {
            return reader.getObjectSize(id, Constants.OBJ_BLOB);
        } catch (IOException e) {
            throw new SpoiltRepository(id.name(), path, e);
        }
    }

    private static Entry.Kind kind(ObjectReader reader, ObjectId id, long size) throws IOException {
        if (size > Blobs.LARGEST) {
            return Entry.Kind.TOO_LARGE;
        }
        boolean pointer = size < Blobs.LARGEST_POINTER
                && Blobs.isLfsPointer(reader.open(id, Constants.OBJ_BLOB).getBytes());
        return pointer ? Entry.Kind.LFS_POINTER : Entry.Kind.FILE;
    }

    private static int mode(byte[] raw, int from, int to) {
        int mode = 0;
        for (int i = from; i < to && i < from + 7; i++) {
            mode = mode * 8 + (raw[i] - '0');
        }
        return mode;
    }

    private static int indexOf(byte[] raw, byte wanted, int from) {
        for (int i = from; i < raw.length; i++) {
            if (raw[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
