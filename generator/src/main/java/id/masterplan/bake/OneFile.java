package id.masterplan.bake;

import id.masterplan.git.Revision;
import id.masterplan.git.SourceFile;
import id.masterplan.git.SourceTree;
import id.masterplan.problem.Problem;
import java.util.List;
import java.util.Optional;

/** A tree of a single file, for JBake hands files to its markup engines one by one. */
record OneFile(SourceFile file) implements SourceTree {
    @Override
    public List<String> list(String folder) {
        return file.path().startsWith(folder) ? List.of(file.path()) : List.of();
    }

    @Override
    public Optional<SourceFile> read(String path) {
        return path.equals(file.path()) ? Optional.of(file) : Optional.empty();
    }

    @Override
    public Optional<String> blobId(String path) {
        return read(path).map(SourceFile::blobId);
    }

    @Override
    public List<Problem> problems(String folder) {
        return List.of();
    }

    @Override
    public Optional<Revision> revision() {
        return Optional.empty();
    }
}
