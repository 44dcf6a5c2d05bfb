package id.masterplan.git;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;

/** An object of the repository is missing, or is not what its name says. Nothing read from it can be believed. */
public final class SpoiltRepository extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SpoiltRepository(String object, String place, Throwable cause) {
        super("git object " + object + " (" + place + "): " + cause.getMessage(), cause);
        this.problem = ProblemCode.GIT_SPOILT_OBJECT.at(Position.of(place), object, place);
    }

    /** The same as a problem to show. */
    public Problem problem() {
        return problem;
    }
}
