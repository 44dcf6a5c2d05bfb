package id.masterplan.git;

import id.masterplan.problem.ProblemCode;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A name in a folder.
 *
 * @param id git's id; the null id in the working tree, where nothing has one before it is read
 */
record Entry(String name, Kind kind, ObjectId id) {
    /** What a name stands for. */
    enum Kind {
        FILE(Optional.empty()),
        FOLDER(Optional.empty()),
        LINK(Optional.of(ProblemCode.TREE_SYMLINK)),
        SUBMODULE(Optional.of(ProblemCode.TREE_SUBMODULE)),
        LFS_POINTER(Optional.of(ProblemCode.TREE_LFS_POINTER)),
        TOO_LARGE(Optional.of(ProblemCode.FILE_TOO_LARGE)),
        STRANGE(Optional.of(ProblemCode.TREE_HOSTILE_NAME));

        final Optional<ProblemCode> refusal;

        Kind(Optional<ProblemCode> refusal) {
            this.refusal = refusal;
        }
    }
}
