package id.masterplan.export;

import id.masterplan.problem.ProblemCode;
import java.util.Optional;

/** Where the manual explains a problem: below the published site, if that has an address. */
public record Manual(Optional<String> site) {
    /** No published manual. */
    public static final Manual NONE = new Manual(Optional.empty());

    /** The absolute address of a code's entry. */
    Optional<String> address(ProblemCode code) {
        return site.map(s -> s + (s.endsWith("/") ? "" : "/") + "generator/reference/problem-codes.html#" + code.id());
    }
}
