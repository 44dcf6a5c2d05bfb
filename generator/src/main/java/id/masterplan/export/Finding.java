package id.masterplan.export;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.Replacement;
import id.masterplan.problem.Severity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A problem as it is reported.
 *
 * @param touched whether it stands in a line of the change that is looked at
 */
public record Finding(Problem problem, Age age, boolean touched) {
    /** Lines of the change first; then by place and code, so that a report is the same on every run. */
    static final Comparator<Finding> ORDER = Comparator.comparing((Finding f) -> !f.touched())
            .thenComparing(f -> f.problem().position())
            .thenComparing(f -> f.problem().code().id())
            .thenComparing(f -> f.problem().arguments().toString());

    /** Whether a problem was there before the change. */
    public enum Age {
        /** Nothing was compared. */
        UNKNOWN,
        /** The change brought it. */
        NEW,
        /** It was there before. */
        OLD
    }

    boolean old() {
        return age == Age.OLD;
    }

    boolean error() {
        return problem.severity() == Severity.ERROR;
    }

    Position place() {
        return problem.position();
    }

    /** The file, as far as it is one of the repository's. */
    Optional<String> file() {
        String file = place().file();
        boolean elsewhere = file.isEmpty() || file.startsWith("/") || file.contains(":\\") || file.startsWith("\\");
        return elsewhere ? Optional.empty() : Optional.of(file);
    }

    /** Whether line and column are those of the tree that is looked at, not of an adopted edition. */
    boolean hasLine() {
        return place().line() > 0 && place().edition().isEmpty() && file().isPresent();
    }

    /** What is wrong and how to mend it. */
    String sentences(Locale locale) {
        return problem.what(locale) + " " + problem.mend(locale);
    }

    /** The sentences for readers who do not see the place: a place in an adopted edition and an old problem say so. */
    String message(Locale locale) {
        FindingWords words = FindingWords.of(locale);
        String where = place().edition().isEmpty() ? "" : "[" + VisibleText.of(place().toString()) + "] ";
        return (old() ? "(" + words.say("old") + ") " : "") + where + sentences(locale);
    }

    /** The certain fix, where the line holds what is to be replaced. */
    Optional<Fix> fix(SourceLines lines) {
        if (!hasLine()) {
            return Optional.empty();
        }
        return problem.fix()
                .flatMap(r -> lines.line(place())
                        .flatMap(line -> r.in(line, place().column()).map(at -> new Fix(r, line, at))));
    }

    /**
     * A replacement found in its line.
     *
     * @param at the index of its first character in the line
     */
    record Fix(Replacement replacement, String line, int at) {
        /** The column of the first character that is replaced, in code points from 1. */
        int startColumn() {
            return line.codePointCount(0, at) + 1;
        }

        /** The column after the last character that is replaced. */
        int endColumn() {
            return line.codePointCount(0, at + replacement.before().length()) + 1;
        }
    }
}
