package id.masterplan.export;

import id.masterplan.diff.FieldsDiff;
import id.masterplan.diff.FilesDiff;
import id.masterplan.diff.LooseChange;
import id.masterplan.diff.TextCounts;
import id.masterplan.prose.change.DocumentDiff;
import java.util.List;
import java.util.Locale;

/** Writes a comparison of files for people and spreadsheets. */
public final class FilesReport {
    /** A comment on a pull request holds 65 536 characters; so many lines stay below that. */
    private static final int MOST = 120;

    private FilesReport() {}

    /** For a terminal. */
    public static String text(FilesDiff diff, Locale locale) {
        TextReport report = new TextReport(locale);
        List<TextLine.Told> lines = TextLine.of(diff.texts(), report.labels());
        StringBuilder out = new StringBuilder(VisibleText.of(diff.before() + " → " + diff.after())).append('\n');
        out.append("  ").append(summary(diff, report)).append('\n');
        for (TextLine.Told each : lines) {
            DocumentDiff text = each.text();
            List<TextLine> own = each.lines();
            if (told(diff, text, own)) {
                out.append('\n').append(VisibleText.of(name(text))).append('\n');
                out.append(report.terminal(text, own, "  "));
            }
        }
        for (FieldsDiff fields : diff.fields()) {
            if (!fields.changes().isEmpty()) {
                out.append('\n').append(VisibleText.of(name(fields))).append('\n');
                fields.changes()
                        .forEach(c -> out.append("  - ")
                                .append(VisibleText.of(c.path() + ": "))
                                .append(VisibleText.of(TextReport.marked(TextPart.brief(TextPart.of(c)))))
                                .append('\n'));
            }
        }
        return out.toString();
    }

    /** For a pull request. */
    public static String markdown(FilesDiff diff, Locale locale) {
        TextReport report = new TextReport(locale);
        List<TextLine.Told> lines = TextLine.of(diff.texts(), report.labels());
        StringBuilder out = new StringBuilder("### ")
                .append(DiffMarkdown.escape(diff.before() + " → " + diff.after()))
                .append("\n\n")
                .append(summary(diff, report))
                .append('\n');
        int room = MOST;
        for (TextLine.Told each : lines) {
            DocumentDiff text = each.text();
            List<TextLine> own = each.lines();
            if (told(diff, text, own)) {
                out.append("\n#### ").append(DiffMarkdown.escape(name(text))).append("\n\n");
                out.append(report.markdown(text, own, Math.max(room, 0)));
                room -= own.size() + text.sections().size();
            }
        }
        for (FieldsDiff fields : diff.fields()) {
            if (!fields.changes().isEmpty()) {
                out.append("\n#### ").append(DiffMarkdown.escape(name(fields))).append("\n\n");
                for (LooseChange change : fields.changes()
                        .subList(0, Math.min(Math.max(room, 0), fields.changes().size()))) {
                    out.append("- ")
                            .append(DiffMarkdown.escape(change.path()))
                            .append(": ")
                            .append(TextReport.html(TextPart.brief(TextPart.of(change))))
                            .append('\n');
                }
                int more = fields.changes().size() - Math.max(room, 0);
                out.append(more > 0 ? "- " + report.labels().word("text.more", more) + "\n" : "");
                room -= fields.changes().size();
            }
        }
        return out.toString();
    }

    /** For a spreadsheet: a line for each change. */
    public static String csv(FilesDiff diff, Locale locale) {
        TextReport report = new TextReport(locale);
        StringBuilder csv = new StringBuilder("\uFEFF");
        DiffCsv.line(csv, List.of("berkas", "tempat", "perubahan", "lama", "baru"));
        List<TextLine.Told> lines = TextLine.of(diff.texts(), report.labels());
        for (TextLine.Told each : lines) {
            DocumentDiff text = each.text();
            each.lines()
                    .forEach(l -> DiffCsv.line(
                            csv,
                            List.of(
                                    name(text),
                                    l.place(),
                                    l.told(),
                                    TextSides.before(l.block()),
                                    TextSides.after(l.block()))));
        }
        for (FieldsDiff fields : diff.fields()) {
            fields.changes()
                    .forEach(c -> DiffCsv.line(
                            csv,
                            List.of(
                                    name(fields),
                                    c.path(),
                                    "",
                                    c.before().orElse(""),
                                    c.after().orElse(""))));
        }
        return csv.toString();
    }

    private static String summary(FilesDiff diff, TextReport report) {
        TextCounts counts = TextCounts.of(diff.texts());
        int fields = diff.fields().stream().mapToInt(f -> f.changes().size()).sum();
        boolean same =
                counts.changed() == 0 && fields == 0 && diff.texts().stream().noneMatch(t -> told(diff, t, List.of()));
        String told = report.labels().word("texts.summary", counts.changed(), counts.same());
        return same ? report.labels().word("text.nothing") + " " + told : told;
    }

    private static boolean told(FilesDiff diff, DocumentDiff text, List<TextLine> lines) {
        return !lines.isEmpty()
                || !text.sections().isEmpty()
                || text.before().isEmpty()
                || text.after().isEmpty()
                || diff.renamed(text);
    }

    private static String name(DocumentDiff text) {
        return arrow(
                text.before().map(d -> d.id()).orElse(""),
                text.after().map(d -> d.id()).orElse(""));
    }

    private static String name(FieldsDiff fields) {
        return arrow(fields.before().orElse(""), fields.after().orElse(""));
    }

    private static String arrow(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? "+ " + after : "− " + before;
        }
        return before.equals(after) ? after : before + " → " + after;
    }
}
