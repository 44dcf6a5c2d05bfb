package id.masterplan.git;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.Optional;

/**
 * A name of a folder that is never listed, and why.
 *
 * @param size the size of a file that is too large
 * @param twin another name that is the same on some system
 */
record Refusal(String name, ProblemCode code, long size, Optional<String> twin) {
    Refusal(String name, ProblemCode code, long size) {
        this(name, code, size, Optional.empty());
    }

    Problem in(String folder) {
        String path = folder + name;
        if (twin.isPresent()) {
            return code.at(Position.of(path), path, folder + twin.get());
        }
        return code == ProblemCode.FILE_TOO_LARGE
                ? code.at(Position.of(path), size, Blobs.LARGEST)
                : code.at(Position.of(path), path);
    }
}
