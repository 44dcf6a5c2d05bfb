package id.masterplan.text;

import java.text.Normalizer;

/** Text as it is compared: form NFC, every run of white space (NBSP too) one space, none at the ends. */
public final class Folded {
    private Folded() {}

    /** The text as it is compared. */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        boolean gap = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (Scan.isSpace(c)) {
                gap = folded.length() > 0;
            } else {
                if (gap) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Whether two texts say the same letter by letter. */
    public static boolean same(String a, String b) {
        return a.equals(b) || of(a).equals(of(b));
    }

    /** Whether the text begins with white space of any kind. */
    public static boolean startsWithSpace(String text) {
        return !text.isEmpty() && Scan.isSpace(text.charAt(0));
    }

    /** Whether the text ends with white space of any kind. */
    public static boolean endsWithSpace(String text) {
        return !text.isEmpty() && Scan.isSpace(text.charAt(text.length() - 1));
    }
}
