package id.masterplan.bake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * One build at a time. The operating system holds the lock and lets go of it when the process dies, however it dies;
 * the file says who holds it.
 */
final class PublishLock implements AutoCloseable {
    private static final String NAME = "lock";

    private final Path folder;
    private final Path file;
    private final FileChannel channel;

    private PublishLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
        this.channel = channel;
    }

    /** The lock in a folder, or nothing where another build holds it. */
    static Optional<PublishLock> take(Path folder, Disk disk) throws IOException {
        Path file = folder.resolve(NAME);
        while (true) {
            disk.createFolders(folder);
            if (Files.isSymbolicLink(folder)) {
                throw new FileSystemException(folder.toString(), null, "a link");
            }
            FileChannel channel;
            try {
                channel = open(file);
            } catch (NoSuchFileException e) {
                // The build before us has just removed the folder.
                continue;
            }
            if (!locks(channel)) {
                channel.close();
                return Optional.empty();
            }
            // Another build may have deleted the file between our opening and our locking it.
            String mine = ProcessHandle.current().pid() + "\n" + UUID.randomUUID() + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(mine.getBytes(StandardCharsets.UTF_8)), 0);
            if (text(file).equals(mine)) {
                return Optional.of(new PublishLock(folder, channel));
            }
            channel.close();
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** The number of the process that holds the lock, as far as it is known. */
    static String holder(Path folder) throws IOException {
        return text(folder.resolve(NAME)).lines().findFirst().orElse("?");
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Something is left for the next build to mend, or the next build has begun.
            return;
        }
    }
}
