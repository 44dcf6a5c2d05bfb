package id.masterplan.export;

import java.util.Locale;

/** Text of others as a terminal may show it: control, direction and invisible characters as their numbers. */
final class VisibleText {
    private VisibleText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(of(c)));
        return shown.toString();
    }

    /** A character, or its number where it can't be seen, breaks the line or changes the direction. */
    static String of(int c) {
        boolean hidden = switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
        return hidden ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c);
    }

    /** How many columns a terminal gives to a character: none to marks upon others, two to wide ones. */
    static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
        return wide ? 2 : 1;
    }
}
