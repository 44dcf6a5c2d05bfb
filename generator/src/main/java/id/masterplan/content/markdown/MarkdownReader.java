package id.masterplan.content.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import id.masterplan.model.Block;
import id.masterplan.model.Prose;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Markdown into prose: the one place that knows the parser. */
public final class MarkdownReader {
    private static final Parser PARSER = Parser.builder(options()).build();

    private MarkdownReader() {}

    /**
     * Reads a text.
     *
     * @param firstLine the line of the file on which the text begins, from 1
     */
    public static Markdown read(String path, String text, int firstLine) {
        return read(path, text, firstLine, false);
    }

    /**
     * Reads a text of no plan, only to compare it: any address counts as data, and only what keeps the text from being
     * read is a problem. Whoever writes such addresses into a page must hold them to the list of schemes.
     */
    public static Markdown loose(String path, String text, int firstLine) {
        return read(path, text, firstLine, true);
    }

    private static Markdown read(String path, String source, int firstLine, boolean loose) {
        String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
        Lines lines = new Lines(path, text, firstLine);
        Optional<Problem> beyond = Limits.check(text, lines);
        if (beyond.isPresent()) {
            return refused(beyond.get());
        }
        return DeepStack.run(() -> parsed(text, lines, loose))
                .orElseGet(() -> refused(ProblemCode.MARKDOWN_TOO_COMPLEX.at(
                        Position.of(path, firstLine, 1), "@md.nesting", "> " + Limits.NESTING, Limits.NESTING)));
    }

    private static Markdown parsed(String text, Lines lines, boolean loose) {
        Document document = PARSER.parse(text);
        Findings findings = new Findings(lines, loose);
        List<Block> blocks = new ArrayList<>(new BlockReader(document, findings).blocks(document));
        if (!loose) {
            findings.checkFragments();
        }
        return new Markdown(
                Optional.of(new Prose(blocks)), findings.problems(), findings.itemLinks(), findings.images());
    }

    private static Markdown refused(Problem problem) {
        return new Markdown(Optional.empty(), List.of(problem), Map.of(), Map.of());
    }

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                FootnoteExtension.create(),
                                StrikethroughExtension.create(),
                                TaskListExtension.create(),
                                AutolinkExtension.create()))
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false);
    }
}
