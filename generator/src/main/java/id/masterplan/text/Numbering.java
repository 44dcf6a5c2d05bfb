package id.masterplan.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before a title: {@code 3.2}, {@code BAB IV}, {@code A.}, {@code 1)}, {@code Pasal 5}. A figure alone, such as in
 * {@code 100 hari kerja}, is part of the title.
 *
 * @param number as printed, empty where there is none
 * @param title what is left, empty where the number is all there is
 */
public record Numbering(String number, String title) {
    private static final String ROMAN = "[IVXLCDM]+|[ivxlcdm]+";
    private static final String ORDINAL =
            "(?i:ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\\w+ belas)"
                    + "|pertama|one|two|three|four|five|six|seven|eight|nine|ten)";
    private static final String WORD =
            "(?i:bab|sub ?bab|bagian|paragraf|pasal|ayat|lampiran|buku|chapter|part|section|article"
                    + "|annex|appendix|schedule|title|division|volume)";
    private static final String DIGITS = "\\p{Nd}+(?:\\.\\p{Nd}+)*[A-Za-z]?";
    private static final Pattern LEAD = Pattern.compile("^(?:"
            + WORD + "\\s+(?:" + DIGITS + "|" + ROMAN + "|" + ORDINAL + "|[A-Za-z])(?=[\\s.:)\uFF09\u2013\u2014-]|$)"
            + "[\\s.:)\uFF09\u2013\u2014-]*"
            + "|\\p{Nd}+(?:\\.\\p{Nd}+)+[.)\uFF09:]?(?:\\s+|$)"
            + "|(?:\u00A7+\\s*)?" + DIGITS + "[.)\uFF09:](?:\\s+|$)"
            + "|\u00A7+\\s*" + DIGITS + "(?:\\s+|$)"
            + "|[(\uFF08](?:\\p{Nd}+|" + ROMAN + "|[A-Za-z])[)\uFF09](?:\\s+|$)"
            + "|(?:" + ROMAN + "|[A-Za-z])[.)\uFF09](?:\\s+|$)"
            + ")");

    /** Parts a title. */
    public static Numbering of(String title) {
        String folded = Folded.of(title);
        Matcher matcher = LEAD.matcher(folded);
        return matcher.find()
                ? new Numbering(
                        matcher.group().replaceAll("[\\s.:\u2013\u2014-]+$", ""), folded.substring(matcher.end()))
                : new Numbering("", folded);
    }
}
