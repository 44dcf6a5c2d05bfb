package id.masterplan.git;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.ObjectChecker;

/** Judges the names of files and folders: one part of a path, as the bytes that git keeps. */
final class Names {
    private static final int LONGEST = 255;

    private final ObjectChecker checker =
            new ObjectChecker().setSafeForWindows(true).setSafeForMacOS(true);

    /** What becomes of a name. */
    enum Verdict {
        /** Means the same file on every system. */
        SAFE,
        /** Begins with a dot: passed over in silence. */
        HIDDEN,
        /** Refused: another file, or none, on some system; or made to mislead. */
        HOSTILE
    }

    Verdict judge(byte[] name) {
        if (name.length == 0 || name.length > LONGEST) {
            return Verdict.HOSTILE;
        }
        try {
            checker.checkPathSegment(name, 0, name.length);
            String text = decoded(name);
            if (text.codePoints().anyMatch(Names::misleads) || isDevice(text)) {
                return Verdict.HOSTILE;
            }
            return name[0] == '.' ? Verdict.HIDDEN : Verdict.SAFE;
        } catch (CorruptObjectException | CharacterCodingException e) {
            return Verdict.HOSTILE;
        }
    }

    /** Two names with one key are one file on some system. */
    static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    static String decoded(byte[] name) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    }

    /** A name to show: bytes that are no UTF-8 as {@code \xff}. */
    static String shown(byte[] name) {
        try {
            return decoded(name);
        } catch (CharacterCodingException e) {
            StringBuilder text = new StringBuilder();
            for (byte b : name) {
                text.append(
                        b >= 0x20 && b < 0x7f ? String.valueOf((char) b) : String.format(Locale.ROOT, "\\x%02x", b));
            }
            return text.toString();
        }
    }

    private static boolean misleads(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> codePoint == 0xFFFD;
        };
    }

    /** Windows takes these for devices with any ending and with superscript digits too. */
    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).stripTrailing().toUpperCase(Locale.ROOT);
        return stem.matches("CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9¹²³]");
    }
}
