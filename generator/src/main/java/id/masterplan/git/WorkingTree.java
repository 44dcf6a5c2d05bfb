package id.masterplan.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The files as they lie on disk, as the next commit of everything that git does not ignore would hold them: with lines
 * ended by line feeds, without hidden files. No link is followed. A folder is listed once.
 */
final class WorkingTree extends FolderTree {
    private final Path root;
    private final Tracked tracked;
    private final IgnoreRules excludes;
    private final Objects objects;
    private final Map<String, Listed> listed = new ConcurrentHashMap<>();

    WorkingTree(Path root, Tracked tracked, IgnoreRules excludes, Objects objects) {
        this.root = root;
        this.tracked = tracked;
        this.excludes = excludes;
        this.objects = objects;
    }

    /** A folder, the rules that hold in it, and whether it is ignored itself. */
    private record Listed(Folder folder, IgnoreRules rules, boolean ignored) {}

    @Override
    ObjectId rootId() {
        return ObjectId.zeroId();
    }

    @Override
    Folder folder(String path, ObjectId id) {
        return listed(path).folder();
    }

    private Listed listed(String path) {
        Listed known = listed.get(path);
        if (known == null) {
            known = look(path);
            listed.put(path, known);
        }
        return known;
    }

    private Listed look(String path) {
        Path directory = root.resolve(path);
        try {
            IgnoreRules above = excludes;
            boolean ignored = false;
            if (!path.isEmpty()) {
                Listed parent = listed(path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1));
                above = parent.rules();
                ignored = parent.ignored() || above.ignores(path.substring(0, path.length() - 1), true);
            }
            IgnoreRules rules = IgnoreRules.of(path, directory.resolve(".gitignore"), above);
            Folder.Sieve sieve = new Folder.Sieve();
            try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
                for (Path child : children) {
                    if (Files.exists(child, LinkOption.NOFOLLOW_LINKS)) {
                        add(sieve, path, child, rules, ignored);
                    }
                }
            }
            return new Listed(sieve.folder(), rules, ignored);
        } catch (NoSuchFileException e) {
            return new Listed(Folder.EMPTY, excludes, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Folder.Sieve sieve, String parent, Path child, IgnoreRules rules, boolean parentIgnored)
            throws IOException {
        String name = String.valueOf(child.getFileName());
        String path = parent + name;
        if (name.equals(".git")) {
            return;
        }
        BasicFileAttributes found = Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        boolean ignored = parentIgnored || rules.ignores(path, found.isDirectory());
        if ((!ignored || tracked.has(path)) && sieve.admits(name.getBytes(StandardCharsets.UTF_8))) {
            sieve.add(name, kind(path, child, found), ObjectId.zeroId(), found.size());
        }
    }

    private Entry.Kind kind(String path, Path file, BasicFileAttributes found) throws IOException {
        if (found.isSymbolicLink() || tracked.is(path, FileMode.SYMLINK)) {
            return Entry.Kind.LINK;
        }
        if (found.isDirectory()) {
            boolean other =
                    tracked.is(path, FileMode.GITLINK) || Files.exists(file.resolve(".git"), LinkOption.NOFOLLOW_LINKS);
            return other ? Entry.Kind.SUBMODULE : Entry.Kind.FOLDER;
        }
        if (!found.isRegularFile()) {
            return Entry.Kind.STRANGE;
        }
        if (found.size() > Blobs.LARGEST) {
            return Entry.Kind.TOO_LARGE;
        }
        boolean pointer = found.size() < Blobs.LARGEST_POINTER && Blobs.isLfsPointer(bytes(file));
        return pointer ? Entry.Kind.LFS_POINTER : Entry.Kind.FILE;
    }

    @Override
    public Optional<SourceFile> read(String path) {
        return file(path).flatMap(entry -> {
            try {
                byte[] bytes = asCommitted(path, bytes(root.resolve(path)));
                return Optional.of(new SourceFile(path, Objects.blobId(bytes).name(), bytes));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Text gets line feeds, save where the file is in git just so, or was committed with Windows line ends. */
    private byte[] asCommitted(String path, byte[] bytes) {
        if (!Blobs.hasWindowsLines(bytes) || !Blobs.isText(bytes)) {
            return bytes;
        }
        Optional<ObjectId> before = tracked.item(path).map(Tracked.Item::id);
        boolean keeps = before.isPresent()
                && (before.get().equals(Objects.blobId(bytes)) || wasWindowsText(before.get(), path));
        return keeps ? bytes : Blobs.withUnixLines(bytes);
    }

    private boolean wasWindowsText(ObjectId id, String path) {
        byte[] before = objects.blob(id, path);
        return Blobs.hasWindowsLines(before) && Blobs.isText(before);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes((int) Blobs.LARGEST + 1);
        }
    }

    @Override
    public Optional<String> blobId(String path) {
        return read(path).map(SourceFile::blobId);
    }

    @Override
    public Optional<Revision> revision() {
        return Optional.empty();
    }
}
