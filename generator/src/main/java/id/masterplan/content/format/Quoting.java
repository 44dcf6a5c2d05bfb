package id.masterplan.content.format;

import id.masterplan.content.yaml.YamlScalar;
import java.util.regex.Pattern;

/**
 * When text needs quotes: where it would be read as something else, by this program, by any reader of YAML 1.2, or, for
 * the words that mean yes and no, by older ones. Dates have no type of their own in YAML 1.2 and stand as they are.
 */
final class Quoting {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LIKE_A_NUMBER =
            Pattern.compile("[-+.]?[0-9][0-9_.,:+-]*([eE][-+]?[0-9]+)?|0[xob][0-9a-fA-F]+|[-+]?\\.(inf|nan)");
    private static final Pattern WORD_WITH_A_MEANING = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null");
    private static final String MARKS_AT_THE_START = "-?:,[]{}#&*!|>'\"%@`=~<.";

    private Quoting() {}

    /** Whether text can stand without quotes; between braces and brackets fewer can. */
    static boolean isPlain(String text, boolean inFlow) {
        if (text.isEmpty() || MARKS_AT_THE_START.indexOf(text.charAt(0)) >= 0) {
            return false;
        }
        if (!YamlScalar.plain(text).isString()
                || WORD_WITH_A_MEANING.matcher(text).matches()) {
            return false;
        }
        if (LIKE_A_NUMBER.matcher(text).matches() && !DAY.matcher(text).matches()) {
            return false;
        }
        return text.codePoints().allMatch(Quoting::isOrdinary) && !hasMarks(text, inFlow);
    }

    private static boolean hasMarks(String text, boolean inFlow) {
        boolean ends = text.endsWith(":") || text.startsWith(" ") || text.endsWith(" ");
        boolean within = text.contains(": ") || text.contains(" #");
        return ends || within || (inFlow && text.chars().anyMatch(c -> ",?:[]{}".indexOf(c) >= 0));
    }

    private static boolean isOrdinary(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ' || c == '\u00A0';
            default -> true;
        };
    }
}
