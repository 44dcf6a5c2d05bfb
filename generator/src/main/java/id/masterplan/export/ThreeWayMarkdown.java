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
    /** A comment holds 65,536 characters. */
    private static final int LARGEST = 60_000;

    private static final int MAX_CELL = 120;
    private static final int MAX_TEXT = 600;

    private final ThreePhrases phrases;
    private final boolean english;

    private ThreeWayMarkdown(Locale locale) {
        this.phrases = ThreePhrases.of(locale);
        this.english = locale.getLanguage().equals("en");
    }

    /** The comparison as Markdown; all text of the plan is escaped. */
    public static String of(ThreeWay three, Locale locale) {
        return new ThreeWayMarkdown(locale).make(three);
    }

    private String make(ThreeWay three) {
        StringBuilder out = new StringBuilder("### ")
                .append(DiffMarkdown.escape(phrases.sides(three)))
                .append("\n\n");
        out.append(Stream.of(ThreeState.PROPOSED, ThreeState.AGAIN, ThreeState.REVERTED, ThreeState.KEPT)
                .map(s -> phrases.label(s) + " " + three.count(s))
                .collect(Collectors.joining(" · ")));
        out.append("\n");
        List<ThreeWayRows.Row> rows = ThreeWayRows.of(three);
        List<String> fields = new ArrayList<>();
        rows.forEach(r -> r.fields().forEach(f -> fields.add(line(r, f))));
        if (!fields.isEmpty()) {
            out.append(english ? "\n| Item | Field | " : "\n| Butir | Isian | ");
            out.append(Stream.of(three.inForce(), three.draft(), three.proposal())
                    .map(h -> DiffMarkdown.escape(phrases.name(h.id())))
                    .collect(Collectors.joining(" | ")));
            out.append(english ? " | Effect |\n" : " | Keadaan |\n").append("|---|---|---|---|---|---|\n");
            told(out, fields);
        }
        List<String> texts = new ArrayList<>();
        rows.forEach(r -> r.blocks().forEach(b -> texts.add(text(r, b))));
        if (!texts.isEmpty()) {
            out.append('\n');
            told(out, texts);
        }
        return out.toString();
    }

    /** As many lines as the comment holds, and how many more there are. */
    private void told(StringBuilder out, List<String> lines) {
        int told = 0;
        while (told < lines.size() && out.length() + lines.get(told).length() < LARGEST) {
            out.append(lines.get(told++));
        }
        if (told < lines.size()) {
            out.append('\n').append(phrases.more(lines.size() - told)).append('\n');
        }
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
