package id.masterplan.git;

import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** The files of a commit. */
final class CommitTree extends FolderTree {
    private final Revision revision;
    private final ObjectId root;
    private final Folders folders;
    private final Objects objects;

    CommitTree(Revision revision, ObjectId root, Folders folders, Objects objects) {
        this.revision = revision;
        this.root = root;
        this.folders = folders;
        this.objects = objects;
    }

    @Override
    ObjectId rootId() {
        return root;
    }

    @Override
    Folder folder(String path, ObjectId id) {
        return folders.folder(id, path);
    }

    @Override
    public Optional<SourceFile> read(String path) {
        return file(path).map(entry -> new SourceFile(path, entry.id().name(), objects.blob(entry.id(), path)));
    }

    @Override
    public Optional<String> blobId(String path) {
        return file(path).map(entry -> entry.id().name());
    }

    @Override
    public Optional<Revision> revision() {
        return Optional.of(revision);
    }
}
