package id.masterplan.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the parser's blocks into ours. */
final class BlockReader {
    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([A-Za-z0-9-]+)}\\s*$");

    private final InlineReader inline;
    private final TableReader tables;
    private final Findings findings;

    BlockReader(Document document, Findings findings) {
        this.findings = findings;
        this.inline = new InlineReader(document, findings);
        this.tables = new TableReader(inline);
    }

    List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            block(node).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block(Node node) {
        if (node instanceof Heading heading) {
            return Optional.of(heading(heading));
        }
        if (node instanceof Paragraph) {
            List<Inline> content = inline.read(node);
            return content.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(content));
        }
        if (node instanceof ListBlock list) {
            return Optional.of(list(list));
        }
        if (node instanceof BlockQuote) {
            return Optional.of(new Block.Quote(blocks(node)));
        }
        if (node instanceof TableBlock table) {
            return Optional.of(tables.read(table));
        }
        if (node instanceof FootnoteBlock note) {
            return Optional.of(
                    new Block.Footnote(InlineReader.nfc(note.getText().toString()), blocks(note)));
        }
        return leaf(node);
    }

    private static Optional<Block> leaf(Node node) {
        if (node instanceof FencedCodeBlock code) {
            String info = Escaping.unescapeString(code.getInfo()).strip();
            Optional<String> language = info.isEmpty() ? Optional.empty() : Optional.of(info.replaceFirst("\\s.*", ""));
            return Optional.of(new Block.Code(language, code.getContentChars().toString()));
        }
        if (node instanceof IndentedCodeBlock || node instanceof CodeBlock) {
            return Optional.of(new Block.Code(
                    Optional.empty(),
                    ((com.vladsch.flexmark.util.ast.Block) node)
                            .getContentChars()
                            .toString()));
        }
        if (node instanceof ThematicBreak) {
            return Optional.of(new Block.Rule());
        }
        if (node instanceof Reference) {
            return Optional.empty(); // Used where a link names it.
        }
        String text = node.getChars().toString().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Block.RawHtml(InlineReader.nfc(text)));
    }

    private Block heading(Heading heading) {
        List<Inline> content = new ArrayList<>(inline.read(heading));
        Optional<String> explicit = Optional.empty();
        if (!content.isEmpty() && content.get(content.size() - 1) instanceof Inline.Text last) {
            Matcher matcher = ANCHOR.matcher(last.text());
            if (matcher.find()) {
                explicit = Optional.of(matcher.group(1));
                content.remove(content.size() - 1);
                String rest = last.text().substring(0, matcher.start());
                if (!rest.isEmpty()) {
                    content.add(new Inline.Text(rest));
                }
            }
        }
        String anchor = findings.anchor(explicit.orElseGet(() -> InlineReader.words(content)));
        return new Block.Heading(heading.getLevel(), anchor, content);
    }

    private Block list(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item : list.getChildren()) {
            Optional<Boolean> done =
                    item instanceof TaskListItem task ? Optional.of(task.isItemDoneMarker()) : Optional.empty();
            items.add(new Block.Item(done, blocks(item)));
        }
        return list instanceof OrderedList ordered
                ? new Block.Items(true, ordered.getStartNumber(), items)
                : new Block.Items(false, 1, items);
    }
}
