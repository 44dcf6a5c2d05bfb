package id.masterplan.bench.prose;

import id.masterplan.model.Prose;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/** Q2: ways to write a text otherwise that say nothing else. */
final class Noops {
    private Noops() {}

    /** Each spelling of a text by its name, the plain one first. */
    static Map<String, String> of(Prose prose) {
        String plain = MarkdownWriter.write(prose, Style.PLAIN, true);
        Map<String, String> spellings = new LinkedHashMap<>();
        spellings.put("plain", plain);
        spellings.put("re-wrapped at 72", MarkdownWriter.write(prose, Style.PLAIN.wrapped(72), true));
        spellings.put("re-wrapped at 40", MarkdownWriter.write(prose, Style.PLAIN.wrapped(40), true));
        spellings.put("CRLF", plain.replace("\n", "\r\n"));
        spellings.put("CR", plain.replace("\n", "\r"));
        spellings.put("BOM", "\uFEFF" + plain);
        spellings.put("NFD", Normalizer.normalize(plain, Normalizer.Form.NFD));
        spellings.put("other spelling", MarkdownWriter.write(prose, Style.OTHER, true));
        spellings.put("blanks at line ends", plain.replaceAll("(?m)(?<=[^\\s\\\\]) ?$", " "));
        spellings.put("more empty lines", plain.replace("\n\n", "\n\n\n"));
        return spellings;
    }
}
