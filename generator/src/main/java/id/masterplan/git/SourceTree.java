package id.masterplan.git;

import id.masterplan.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The files of a commit or of the working tree, alike in every respect: sorted, only regular files, only names that
 * are safe on every system.
 */
public interface SourceTree {
    /** All files below a folder (which ends in a slash), sorted by path; the bytes are read when asked for. */
    List<String> list(String folder);

    /** A file, if it is there. */
    Optional<SourceFile> read(String path);

    /** The git id of a file's bytes without reading them, if it is there. */
    Optional<String> blobId(String path);

    /** Problems met in a folder: links, submodules, hostile names. Such entries are never listed. */
    List<Problem> problems(String folder);

    /** The commit, or empty for the working tree. */
    Optional<Revision> revision();
}
