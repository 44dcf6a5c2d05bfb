package id.masterplan.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Characters that nobody sees and that can make a text say something else: direction overrides, marks without width,
 * tags, private use, controls. What honest scripts and emoji need passes: joiners between letters that join, a break
 * without width between letters of scripts written without blanks (Javanese, Balinese), variation selectors behind what
 * they vary, the tags of a flag, direction marks on a line with letters that run from right to left.
 */
public final class Hidden {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE,
            UnicodeScript.SUNDANESE,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    private static final Set<UnicodeScript> NO_JOINING =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.HAN);
    private static final int BLACK_FLAG = 0x1F3F4;

    private final String text;

    private Hidden(String text) {
        this.text = text;
    }

    /** Why a character is told. */
    public enum Kind {
        /** It changes the direction of the text. */
        DIRECTION,
        /** It has no width. */
        INVISIBLE,
        /** A letter of a tag, which nobody sees. */
        TAG,
        /** It means nothing, or what two parties agree on. */
        PRIVATE,
        /** A control character. */
        CONTROL
    }

    /** A hidden character, and where it begins in the text. */
    public record Found(int index, int codePoint, Kind kind) {}

    /** The hidden characters of a text, in its order. */
    public static List<Found> in(String text) {
        Hidden hidden = new Hidden(text);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= ' ' && c < 0x7F) {
                at++;
                continue;
            }
            int point = text.codePointAt(at);
            int place = at;
            at += Character.charCount(point);
            kind(point)
                    .filter(k -> !hidden.isHonest(place, point))
                    .ifPresent(k -> found.add(new Found(place, point, k)));
        }
        return found;
    }

    /** What a character would be told as, wherever it stands. */
    public static Optional<Kind> kind(int point) {
        if (point == '\n' || point == '\t' || point == '\r') {
            return Optional.empty();
        }
        if (Character.isISOControl(point) || (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF)) {
            return Optional.of(Kind.CONTROL);
        }
        if (point >= 0xE0000 && point <= 0xE007F) {
            return Optional.of(Kind.TAG);
        }
        return switch (Character.getType(point)) {
            case Character.FORMAT -> Optional.of(isDirection(point) ? Kind.DIRECTION : Kind.INVISIBLE);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Optional.of(Kind.INVISIBLE);
            case Character.PRIVATE_USE, Character.SURROGATE -> Optional.of(Kind.PRIVATE);
            default -> isBlank(point) ? Optional.of(Kind.INVISIBLE) : Optional.empty();
        };
    }

    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C;
    }

    /** Fillers, joiners and selectors that are letters or marks by their class and show nothing. */
    private static boolean isBlank(int point) {
        return point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || point == 0x3164
                || point == 0xFFA0
                || point == 0x2800
                || isSelector(point);
    }

    private static boolean isSelector(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xE0100 && point <= 0xE01EF)
                || (point >= 0x180B && point <= 0x180F);
    }

    private boolean isHonest(int at, int point) {
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        int next = at + Character.charCount(point);
        int after = next < text.length() ? text.codePointAt(next) : ' ';
        if (isSelector(point)) {
            return varies(before, point);
        }
        if (point >= 0xE0020 && point <= 0xE007F) {
            return isFlag(at);
        }
        return switch (point) {
            case 0x200C, 0x200D -> joins(before) && (joins(after) || Character.isWhitespace(after) || isEnd(after));
            case 0x200B -> isWithoutBlanks(before) && isWithoutBlanks(after);
            case 0x200E, 0x200F, 0x061C -> hasRightToLeft(at);
            default -> isVisibleFormat(point);
        };
    }

    private static boolean varies(int before, int selector) {
        boolean keycap = selector == 0xFE0F && ((before >= '0' && before <= '9') || before == '#' || before == '*');
        return keycap
                || (before > 0x7F
                        && !Character.isWhitespace(before)
                        && kind(before).isEmpty());
    }

    private boolean isFlag(int at) {
        int start = at;
        while (start > 0) {
            int before = text.codePointBefore(start);
            if (before == BLACK_FLAG) {
                return true;
            }
            if (before < 0xE0020 || before > 0xE007E) {
                return false;
            }
            start -= Character.charCount(before);
        }
        return false;
    }

    /** Letters of joining scripts and their marks, pictures, and the selectors behind pictures. */
    private static boolean joins(int point) {
        if (isSelector(point)) {
            return true;
        }
        if (point <= 0x7F) {
            return false;
        }
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        if (Character.isLetter(point) || mark) {
            return !NO_JOINING.contains(UnicodeScript.of(point));
        }
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
    }

    private static boolean isEnd(int point) {
        return point == '.' || point == ',' || point == ')' || point == '"';
    }

    private static boolean isWithoutBlanks(int point) {
        return WITHOUT_BLANKS.contains(UnicodeScript.of(point));
    }

    private boolean hasRightToLeft(int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        return text.substring(start, end < 0 ? text.length() : end).codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return Character.isLetter(c)
                    && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        });
    }

    /** Signs of the class "format" that are drawn: the Arabic number signs and their like. */
    private static boolean isVisibleFormat(int point) {
        return (point >= 0x0600 && point <= 0x0605)
                || point == 0x06DD
                || point == 0x070F
                || point == 0x08E2
                || point == 0x0890
                || point == 0x0891
                || point == 0x110BD
                || point == 0x110CD;
    }
}
