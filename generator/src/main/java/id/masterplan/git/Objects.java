package id.masterplan.git;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/**
 * The objects of a repository. A reader serves one thread at a time and keeps what it has unpacked, so readers are kept
 * and handed out again. Bytes are believed only when they have the id they are asked for by.
 */
final class Objects implements AutoCloseable {
    private final Repository repository;
    private final Queue<ObjectReader> idle = new ConcurrentLinkedQueue<>();

    Objects(Repository repository) {
        this.repository = repository;
    }

    /** What is done with a reader. */
    interface Use<T> {
        T with(ObjectReader reader) throws IOException;
    }

    /** Runs with a reader; trouble is told with the object and the place it is wanted for. */
    <T> T read(ObjectId wanted, String place, Use<T> use) {
        ObjectReader reader = idle.poll();
        try {
            reader = reader == null ? repository.newObjectReader() : reader;
            return use.with(reader);
        } catch (IOException e) {
            throw new SpoiltRepository(wanted.name(), place, e);
        } finally {
            if (reader != null) {
                idle.add(reader);
            }
        }
    }

    /** The bytes of a file. */
    byte[] blob(ObjectId id, String place) {
        return read(id, place, reader -> verified(reader, id, Constants.OBJ_BLOB));
    }

    static byte[] verified(ObjectReader reader, ObjectId id, int type) throws IOException {
        byte[] bytes = reader.open(id, type).getBytes();
        if (!id(type, bytes).equals(id)) {
            throw new CorruptObjectException(id, "its bytes have another id");
        }
        return bytes;
    }

    /** The id of a file with these bytes. */
    static ObjectId blobId(byte[] bytes) {
        return id(Constants.OBJ_BLOB, bytes);
    }

    private static ObjectId id(int type, byte[] bytes) {
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            return formatter.idFor(type, bytes);
        }
    }

    @Override
    public void close() {
        for (ObjectReader reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
    }
}
