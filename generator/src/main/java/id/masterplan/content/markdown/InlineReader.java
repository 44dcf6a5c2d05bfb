package id.masterplan.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import id.masterplan.model.Inline;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the parser's pieces of text into ours. */
final class InlineReader {
    private final LinkReader links;

    InlineReader(Document document, Findings findings) {
        this.links = new LinkReader(document, findings, this);
    }

    /** The content of a node, adjacent texts joined, white space folded. */
    List<Inline> read(Node parent) {
        List<Inline> raw = new ArrayList<>();
        for (Node node : parent.getChildren()) {
            add(node, raw);
        }
        return Texts.folded(raw);
    }

    private void add(Node node, List<Inline> to) {
        if (node instanceof TextBase) {
            node.getChildren().forEach(child -> add(child, to));
        } else if (node instanceof SoftLineBreak) {
            to.add(new Inline.Text(" "));
        } else if (node instanceof HardLineBreak) {
            to.add(new Inline.Break());
        } else if (node instanceof Emphasis) {
            to.add(new Inline.Emphasis(read(node)));
        } else if (node instanceof StrongEmphasis) {
            to.add(new Inline.Strong(read(node)));
        } else if (node instanceof Strikethrough) {
            to.add(new Inline.Strike(read(node)));
        } else if (node instanceof Code code) {
            to.add(new Inline.Code(nfc(code.getText().toString().replaceAll("\\s+", " "))));
        } else if (node instanceof HtmlInline || node instanceof HtmlInlineComment) {
            to.add(new Inline.RawHtml(nfc(node.getChars().toString())));
        } else if (node instanceof Footnote note && note.isDefined()) {
            to.add(new Inline.NoteReference(nfc(note.getText().toString())));
        } else if (node instanceof AutoLink || node instanceof MailLink || !links.add(node, to)) {
            other(node, to);
        }
    }

    /** Addresses written out, and whatever has no meaning of its own: shown as its text. */
    private void other(Node node, List<Inline> to) {
        if (node instanceof AutoLink auto) {
            links.written(node, auto.getText().toString(), to);
        } else if (node instanceof MailLink mail) {
            links.written(node, "mailto:" + mail.getText(), to);
        } else {
            to.add(new Inline.Text(Escaping.unescapeString(node.getChars())));
        }
    }

    /** The letters of some content. */
    static String words(List<Inline> content) {
        return content.stream().map(InlineReader::words).collect(Collectors.joining());
    }

    private static String words(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return text.text();
        }
        if (piece instanceof Inline.Emphasis e) {
            return words(e.content());
        }
        if (piece instanceof Inline.Strong s) {
            return words(s.content());
        }
        if (piece instanceof Inline.Strike s) {
            return words(s.content());
        }
        if (piece instanceof Inline.Link l) {
            return words(l.content());
        }
        if (piece instanceof Inline.Code c) {
            return c.text();
        }
        return piece instanceof Inline.Image image ? image.alternative() : " ";
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
