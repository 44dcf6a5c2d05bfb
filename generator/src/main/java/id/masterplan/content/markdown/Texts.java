package id.masterplan.content.markdown;

import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Joins adjacent texts and folds their white space. */
final class Texts {
    private Texts() {}

    static List<Inline> folded(List<Inline> pieces) {
        List<Inline> folded = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Text t) {
                text.append(t.text());
            } else {
                flush(text, folded);
                folded.add(piece);
            }
        }
        flush(text, folded);
        return folded;
    }

    private static void flush(StringBuilder text, List<Inline> to) {
        if (!text.isEmpty()) {
            to.add(new Inline.Text(InlineReader.nfc(text.toString().replaceAll("[ \\t\\n]+", " "))));
            text.setLength(0);
        }
    }
}
