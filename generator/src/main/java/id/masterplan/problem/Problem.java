package id.masterplan.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mistake of an author, or of the surroundings: what is wrong, where, and how to mend it.
 *
 * @param fix what a program may offer to put in its place, only where it is certain
 */
public record Problem(
        ProblemCode code, Severity severity, Position position, List<String> arguments, Optional<Replacement> fix) {
    /** Guards the list against later change. */
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem without a certain fix. */
    public Problem(ProblemCode code, Severity severity, Position position, List<String> arguments) {
        this(code, severity, position, arguments, Optional.empty());
    }

    /** What is wrong, as a sentence. */
    public String what(Locale locale) {
        return Sentences.of(locale).sentence(code.id() + ".what", arguments);
    }

    /** How to mend it, as a sentence. */
    public String mend(Locale locale) {
        return Sentences.of(locale).sentence(code.id() + ".mend", arguments);
    }

    /** The same problem, weighed differently: in an adopted edition, which nobody can edit, an error only warns. */
    public Problem as(Severity other) {
        return new Problem(code, other, position, arguments, fix);
    }

    /** The same problem with a fix, where there is a certain one. */
    public Problem withFix(Optional<Replacement> certain) {
        return new Problem(code, severity, position, arguments, certain);
    }

    /** How bad it is, in a word. */
    public String weight(Locale locale) {
        return Sentences.of(locale).sentence("severity." + severity.name().toLowerCase(Locale.ROOT), List.of());
    }

    /** One line of text, {@code place: severity code: what. mend}; without the place where it has none. */
    public String line(Locale locale) {
        String place = position.toString();
        return (place.isEmpty() ? "" : place + ": ") + weight(locale) + " " + code.id() + ": " + what(locale) + " "
                + mend(locale);
    }
}
