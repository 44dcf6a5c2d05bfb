package id.masterplan.export;

import id.masterplan.diff.Delta;
import id.masterplan.diff.EditionDiff;
import id.masterplan.model.ItemId;
import id.masterplan.model.Reference;
import id.masterplan.site.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes {@code perubahan.csv}: one line a change, for spreadsheets. RFC 4180 in UTF-8 with a byte order mark, without which
 * Excel misreads it; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class DiffCsv {
    private static final List<String> HEADER = List.of(
            "jenis",
            "id",
            "nama",
            "status",
            "perubahan",
            "isian",
            "lama",
            "baru",
            "selisih",
            "persen",
            "satuan",
            "bobot",
            "kalimat",
            "alasan",
            "dasar_hukum",
            "dimensi",
            "perangkat_daerah",
            "jalur",
            "edisi");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private DiffCsv() {}

    /** The comparison as CSV text, Indonesian. */
    public static String of(EditionDiff diff) {
        RowWords words = new RowWords(Locale.forLanguageTag("id"));
        StringBuilder csv = new StringBuilder("\uFEFF");
        line(csv, HEADER);
        List<TextLine.Told> texts = TextLine.of(diff, Labels.of(Labels.INDONESIAN));
        for (DiffRow row : DiffRow.of(diff)) {
            line(csv, cells(row, words));
            row.chapter()
                    .flatMap(c -> TextLine.Told.of(c.text(), texts))
                    .ifPresent(t -> t.lines().forEach(l -> line(csv, cells(row, l, words))));
        }
        return csv.toString();
    }

    /** A changed block of a chapter. */
    private static List<String> cells(DiffRow chapter, TextLine line, RowWords words) {
        return List.of(
                words.phrases().label(chapter.kind()),
                chapter.id(),
                chapter.name(),
                words.phrases().label(chapter.fate()),
                line.told(),
                line.place(),
                TextSides.before(line.block()),
                TextSides.after(line.block()),
                "",
                "",
                "",
                words.phrases().label(chapter.weight()),
                line.told(),
                "",
                "",
                "",
                "",
                "",
                words.editions(line.brought()));
    }

    private static List<String> cells(DiffRow row, RowWords words) {
        Optional<Delta> delta = row.change().flatMap(c -> c.delta());
        return List.of(
                words.phrases().label(row.kind()),
                row.id(),
                row.name(),
                words.phrases().label(row.fate()),
                row.change().map(c -> words.phrases().label(c.kind())).orElse(""),
                words.field(row),
                words.before(row),
                words.after(row),
                delta.map(d -> d.amount().toPlainString()).orElse(""),
                delta.flatMap(Delta::percent).map(p -> p.toPlainString()).orElse(""),
                delta.map(Delta::unit).orElse(""),
                words.phrases().label(row.weight()),
                words.sentence(row),
                row.why().reason().orElse(""),
                row.why().basis().map(DiffCsv::basis).orElse(""),
                row.dimension().map(ItemId::text).orElse(""),
                row.agency().map(ItemId::text).orElse(""),
                row.change().map(c -> c.path()).orElse(""),
                words.editions(row.brought()));
    }

    private static String basis(Reference basis) {
        return basis instanceof Reference.Missing missing
                ? missing.missing()
                : basis.target().map(ItemId::text).orElse("");
    }

    /** Adds a line. */
    static void line(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            csv.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        csv.append("\r\n");
    }

    /** One cell, quoted where it must be. */
    static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Whether a spreadsheet may take the text for a formula; wide forms of the signs count, white space before them too. */
    private static boolean isFormula(String text) {
        String start = text.strip();
        boolean sign = !start.isEmpty() && "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20".indexOf(start.charAt(0)) >= 0;
        boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return (sign || control) && !NUMBER.matcher(text).matches();
    }
}
