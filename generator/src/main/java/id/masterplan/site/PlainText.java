package id.masterplan.site;

import id.masterplan.model.Inline;
import java.util.List;

/** Text without its marks: for labels, descriptions and lists of contents. */
public final class PlainText {
    private PlainText() {}

    /** The words of a run of text. */
    public static String of(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(of(inline)));
        return text.toString();
    }

    private static String of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        } else if (inline instanceof Inline.Code code) {
            return code.text();
        } else if (inline instanceof Inline.RawHtml raw) {
            return raw.text();
        } else if (inline instanceof Inline.Image image) {
            return image.alternative();
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return of(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            return of(strong.content());
        } else if (inline instanceof Inline.Strike strike) {
            return of(strike.content());
        } else if (inline instanceof Inline.Link link) {
            return of(link.content());
        }
        return inline instanceof Inline.Break ? " " : "";
    }
}
