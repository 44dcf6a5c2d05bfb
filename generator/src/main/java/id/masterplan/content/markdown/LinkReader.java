package id.masterplan.content.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import id.masterplan.model.Inline;
import java.util.List;
import java.util.Optional;

/** Turns the parser's links and pictures into ours, as far as their addresses are allowed. */
final class LinkReader {
    private final Document document;
    private final Findings findings;
    private final InlineReader inline;

    LinkReader(Document document, Findings findings, InlineReader inline) {
        this.document = document;
        this.findings = findings;
        this.inline = inline;
    }

    /** Adds a link or a picture; false where the node is neither. */
    boolean add(Node node, List<Inline> to) {
        if (node instanceof Link || node instanceof Image) {
            target(node, (LinkNodeBase) node, to);
            return true;
        }
        if (node instanceof LinkRef || node instanceof ImageRef) {
            Optional<Reference> reference = Optional.ofNullable(((RefNode) node).getReferenceNode(document));
            reference.ifPresentOrElse(r -> target(node, r, to), () -> undefined(node, to));
            return true;
        }
        return false;
    }

    /** A link whose address is written out in the text. */
    void written(Node node, String address, List<Inline> to) {
        String text = InlineReader.nfc(address.startsWith("mailto:") ? address.substring(7) : address);
        String target = address.startsWith("www.") ? "https://" + address : address;
        Optional<String> allowed = findings.link(target, node);
        to.add(
                allowed.isPresent()
                        ? new Inline.Link(allowed.get(), Optional.empty(), List.of(new Inline.Text(text)))
                        : new Inline.Text(text));
    }

    private void target(Node node, LinkNodeBase address, List<Inline> to) {
        String url = Escaping.unescapeString(address.getUrl());
        Optional<String> title = Optional.of(Escaping.unescapeString(address.getTitle()))
                .map(InlineReader::nfc)
                .filter(t -> !t.isBlank());
        List<Inline> content = inline.read(node);
        if (node instanceof Image || node instanceof ImageRef) {
            String words = InlineReader.words(content);
            Optional<String> source = findings.image(url, node);
            to.add(source.isPresent() ? new Inline.Image(source.get(), words, title) : new Inline.Text(words));
            return;
        }
        Optional<String> allowed = findings.link(url, node);
        if (allowed.isPresent()) {
            to.add(new Inline.Link(allowed.get(), title, content));
        } else {
            to.addAll(content);
        }
    }

    /** Brackets that name no definition are brackets. */
    private void undefined(Node node, List<Inline> to) {
        String source = node.getChars().toString();
        RefNode brackets = (RefNode) node;
        String inner = (brackets.getText().isEmpty() ? brackets.getReference() : brackets.getText()).toString();
        int at = inner.isEmpty() ? -1 : source.indexOf(inner);
        List<Inline> content = inline.read(node);
        if (at < 0 || content.isEmpty()) {
            to.add(new Inline.Text(Escaping.unescapeString(source)));
            return;
        }
        to.add(new Inline.Text(source.substring(0, at)));
        to.addAll(content);
        to.add(new Inline.Text(source.substring(at + inner.length())));
    }
}
