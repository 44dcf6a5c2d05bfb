package id.masterplan.export;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.model.Chapter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a comparison as the comment of a pull request: counts, then a table of changes, the heaviest first. */
public final class DiffMarkdown {
    /** A comment holds 65 536 characters; so many lines stay below that. */
    private static final int MAX_ROWS = 100;

    private static final int MAX_BACK = 50;
    private static final int MAX_CELL = 120;

    /** So many lines of chapters' texts, each shorter than 600 letters. */
    private static final int MAX_LINES = 60;

    private DiffMarkdown() {}

    /** The comparison as Markdown; all text of the plan is escaped. */
    public static String of(EditionDiff diff, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        RowWords words = new RowWords(locale);
        List<DiffRow> rows = DiffRow.of(diff).stream()
                .sorted((a, b) -> b.weight().compareTo(a.weight()))
                .toList();
        StringBuilder out = new StringBuilder("### ")
                .append(escape(diff.before().id() + " → " + diff.after().id()))
                .append("\n\n");
        if (rows.isEmpty()) {
            out.append(english ? "No change.\n" : "Tidak ada perubahan.\n");
        } else {
            table(out, diff, rows, words, english);
            out.append(texts(diff, locale));
        }
        List<String> returned = words.returned(diff);
        if (!returned.isEmpty()) {
            out.append("\n**").append(words.returnedTitle()).append("**\n\n");
            returned.stream()
                    .limit(MAX_BACK)
                    .forEach(r -> out.append("- ").append(cell(r)).append('\n'));
        }
        return out.toString();
    }

    /** The texts of chapters, those with the heaviest changes first. */
    private static String texts(EditionDiff diff, Locale locale) {
        TextReport report = new TextReport(locale);
        List<TextLine.Told> all = TextLine.of(diff, report.labels());
        List<ChapterDiff> changed = diff.chapters().stream()
                .filter(c -> c.fate() != Fate.UNCHANGED)
                .sorted((a, b) -> b.weight().compareTo(a.weight()))
                .toList();
        StringBuilder out = new StringBuilder();
        int room = MAX_LINES;
        for (ChapterDiff chapter : changed) {
            TextLine.Told told = TextLine.Told.of(chapter.text(), all).orElseThrow();
            if (!told.lines().isEmpty() || !told.text().sections().isEmpty()) {
                String title =
                        chapter.after().or(chapter::before).map(Chapter::title).orElse("");
                out.append("\n#### ").append(escape(title)).append("\n\n");
                out.append(report.markdown(told.text(), told.lines(), Math.max(room, 0)));
                room -= told.lines().size() + told.text().sections().size();
            }
        }
        return out.toString();
    }

    private static void table(
            StringBuilder out, EditionDiff diff, List<DiffRow> rows, RowWords words, boolean english) {
        out.append(counts(diff.summary().items(), words)).append("\n\n");
        out.append(
                english ? "| Item | Field | Before | After | Effect |\n" : "| Item | Isian | Lama | Baru | Dampak |\n");
        out.append("|---|---|---|---|---|\n");
        rows.stream().limit(MAX_ROWS).forEach(r -> out.append(line(r, words)));
        if (rows.size() > MAX_ROWS) {
            int more = rows.size() - MAX_ROWS;
            out.append('\n')
                    .append(english ? more + " more changes." : more + " perubahan lain.")
                    .append('\n');
        }
    }

    private static String counts(Map<Fate, Integer> counts, RowWords words) {
        return counts.entrySet().stream()
                .map(e -> words.phrases().label(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining(" · "));
    }

    private static String line(DiffRow row, RowWords words) {
        return List.of(
                        row.name(),
                        words.field(row),
                        words.before(row),
                        words.after(row),
                        effect(row, words) + words.brought(row))
                .stream()
                .map(DiffMarkdown::cell)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String effect(DiffRow row, RowWords words) {
        String weight = words.phrases().label(row.weight());
        return row.change()
                .flatMap(Change::delta)
                .map(d -> words.phrases().delta(d) + ", " + weight)
                .orElseGet(() ->
                        row.change().map(c -> words.phrases().label(c.kind())).orElseGet(() -> words.sentence(row))
                                + ", " + weight);
    }

    private static String cell(String text) {
        int end = text.length() <= MAX_CELL
                ? text.length()
                : text.offsetByCodePoints(0, Math.min(MAX_CELL, text.codePointCount(0, text.length())));
        return escape(end < text.length() ? text.substring(0, end) + "…" : text);
    }

    /** Text that no Markdown reader takes for markup, mentions or references. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '<') {
                safe.append("&lt;");
            } else if (c == '&') {
                safe.append("&amp;");
            } else if ("\\`*_{}[]()!|~>$".indexOf(c) >= 0) {
                safe.append('\\').appendCodePoint(c);
            } else if (c == '@' || c == '#') {
                safe.appendCodePoint(c).append("\u2060");
            } else if (Character.isISOControl(c)) {
                safe.append(' ');
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
