package id.masterplan.validate;

import id.masterplan.model.CodeScheme;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a programme code is written: affairs, field, programme, activity, and a sub-activity of two digits up to 2021 and
 * of four from 2023 (domain 3.3).
 */
final class CodeForm {
    /** Digits of a sub-activity up to 2021. */
    static final int OLD_DIGITS = 2;
    /** Digits of a sub-activity from 2023. */
    static final int NEW_DIGITS = 4;

    private static final String ACTIVITY = "([1-9]|X)\\.(\\d{2}|XX)\\.\\d{2}\\.\\d\\.\\d{2}";

    /** A sub-activity and the account behind it, as in DPA and SPJ papers. */
    record Glued(String programme, String account) {}

    private CodeForm() {}

    /**
     * Whether a code has the form of its scheme. The form follows from the number of digits: a pattern written by an
     * author would be run, and may run for ever.
     */
    static boolean fits(String code, CodeScheme scheme) {
        return code.matches(
                "([1-9]|X)\\.(\\d{2}|XX)(\\.\\d{2}(\\.\\d\\.\\d{2}(\\.\\d{" + scheme.subActivityDigits() + "})?)?)?");
    }

    /** Splits at the width of a sub-activity; accounts begin with 4, 5 or 6 (revenue, expenditure, financing). */
    static Optional<Glued> glued(String code, int digits) {
        Matcher parts = Pattern.compile("(" + ACTIVITY + "\\.\\d{" + digits + "})\\.([4-6]\\.\\d(\\.\\d+)*)")
                .matcher(code);
        return parts.matches() ? Optional.of(new Glued(parts.group(1), parts.group(4))) : Optional.empty();
    }

    /** Whether {@code code} is {@code old} with its sub-activity filled up with noughts. */
    static boolean padded(String old, String code) {
        return old.matches(ACTIVITY + "\\.\\d{2}")
                && code.equals(
                        old.substring(0, old.length() - OLD_DIGITS) + "00" + old.substring(old.length() - OLD_DIGITS));
    }

    /** A code of the scheme's form. */
    static String example(CodeScheme scheme) {
        return "2.16.03, 2.16.03.2.02, 2.16.03.2.02." + (scheme.subActivityDigits() == OLD_DIGITS ? "09" : "0014");
    }
}
