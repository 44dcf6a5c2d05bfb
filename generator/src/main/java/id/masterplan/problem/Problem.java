package id.masterplan.problem;

import java.util.List;
import java.util.Locale;

/** A mistake of an author, or of the surroundings: what is wrong, where, and how to mend it. */
public record Problem(ProblemCode code, Severity severity, Position position, List<String> arguments) {
    /** Guards the list against later change. */
    public Problem {
        arguments = List.copyOf(arguments);
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
        return new Problem(code, other, position, arguments);
    }

    /** One line of text, {@code place: severity code: what. mend}; without the place where it has none. */
    public String line(Locale locale) {
        String word =
                Sentences.of(locale).sentence("severity." + severity.name().toLowerCase(Locale.ROOT), List.of());
        String place = position.toString();
        return (place.isEmpty() ? "" : place + ": ") + word + " " + code.id() + ": " + what(locale) + " "
                + mend(locale);
    }
}
