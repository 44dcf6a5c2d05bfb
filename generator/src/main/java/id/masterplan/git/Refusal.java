package id.masterplan.git;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;

/**
 * A name of a folder that is never listed, and why.
 *
 * @param size the size of a file that is too large
 */
record Refusal(String name, ProblemCode code, long size) {
    Problem in(String folder) {
        String path = folder + name;
        return code == ProblemCode.FILE_TOO_LARGE
                ? code.at(Position.of(path), size, Blobs.LARGEST)
                : code.at(Position.of(path), path);
    }
}
