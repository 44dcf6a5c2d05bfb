package id.masterplan.export;

import id.masterplan.diff.ThreeBlock;
import id.masterplan.diff.ThreeField;
import id.masterplan.diff.ThreePhrases;
import id.masterplan.diff.ThreeState;
import id.masterplan.diff.ThreeWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a three-way comparison as the comment of a pull request: what it changes, changes again and turns back. */
public final class ThreeWayMarkdown {
    /** A comment holds 65 536 characters; so many lines stay below that. */
    private static final int MAX_ROWS = 100;

    private static final int MAX_CELL = 120;
    private static final int MAX_TEXT = 600;

    private final ThreePhrases phrases;
    private final Locale locale;
    private final boolean english;

    private ThreeWayMarkdown(Locale locale) {
        this.locale = locale;
        this.phrases = ThreePhrases.of(locale);
        this.english = locale.getLanguage().equals("en");
    }

    /** The comparison as Markdown; all text of the plan is escaped. */
    public static String of(ThreeWay three, Locale locale) {
        return new ThreeWayMarkdown(locale).make(three);
    }

    private String make(ThreeWay three) {
        List<String> sides = Stream.of(three.inForce(), three.draft(), three.proposal())
                .map(h -> DiffMarkdown.escape(ThreeWayRows.name(h.id(), locale)))
                .toList();
        StringBuilder out =
                new StringBuilder("### ").append(String.join(" → ", sides)).append("\n\n");
        out.append(Stream.of(ThreeState.PROPOSED, ThreeState.AGAIN, ThreeState.REVERTED)
                .map(s -> phrases.label(s) + " " + ThreeWayRows.count(three, s))
                .collect(Collectors.joining(" · ")));
        out.append("\n");
        told(out, sides, ThreeWayRows.proposals(three));
        int kept = ThreeWayRows.count(three, ThreeState.KEPT);
        if (kept > 0) {
            out.append("\n<details><summary>")
                    .append(phrases.label(ThreeState.KEPT))
                    .append(": ");
            out.append(kept).append("</summary>\n");
            told(out, sides, ThreeWayRows.kept(three));
            out.append("\n</details>\n");
        }
        return out.toString();
    }

    private void told(StringBuilder out, List<String> sides, List<ThreeWayRows.Row> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach(r -> r.fields().forEach(f -> lines.add(line(r, f))));
        if (!lines.isEmpty()) {
            out.append(english ? "\n| Item | Field | " : "\n| Butir | Isian | ");
            out.append(String.join(" | ", sides)).append(english ? " | Effect |\n" : " | Keadaan |\n");
            out.append("|---|---|---|---|---|---|\n");
            cut(lines).forEach(out::append);
        }
        List<String> texts = new ArrayList<>();
        rows.forEach(r -> r.blocks().forEach(b -> texts.add(text(r, b))));
        if (!texts.isEmpty()) {
            out.append('\n');
            cut(texts).forEach(out::append);
        }
    }

    private List<String> cut(List<String> lines) {
        if (lines.size() <= MAX_ROWS) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, MAX_ROWS));
        int more = lines.size() - MAX_ROWS;
        cut.add("\n" + more + (english ? " more.\n" : " lagi.\n"));
        return cut;
    }

    private String line(ThreeWayRows.Row row, ThreeField field) {
        return Stream.of(
                        row.item().name(),
                        phrases.field(field),
                        phrases.value(field, field.inForce()),
                        phrases.value(field, field.draft()),
                        phrases.value(field, field.proposal()),
                        phrases.label(field))
                .map(c -> escaped(c, MAX_CELL))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String text(ThreeWayRows.Row row, ThreeBlock block) {
        StringBuilder out = new StringBuilder("- **")
                .append(escaped(row.item().name(), MAX_CELL))
                .append("**, ")
                .append(phrases.label(block))
                .append(": ");
        int room = MAX_TEXT;
        for (ThreeWayRows.Stretch stretch : ThreeWayRows.words(block)) {
            if (room > 0) {
                String words = escaped(stretch.text(), room);
                out.append(
                        switch (stretch.kind()) {
                            case STAYS -> words;
                            case GOES -> "<del>" + words + "</del>";
                            case COMES -> "<ins>" + words + "</ins>";
                        });
            }
            room -= stretch.text().length();
        }
        return out.append('\n').toString();
    }

    private static String escaped(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return DiffMarkdown.escape(text);
        }
        return DiffMarkdown.escape(text.substring(0, text.offsetByCodePoints(0, longest)) + "…");
    }
}
