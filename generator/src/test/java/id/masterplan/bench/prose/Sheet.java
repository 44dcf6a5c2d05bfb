package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Prose;
import java.util.ArrayList;
import java.util.List;

/** A document while operators change it. */
record Sheet(String id, String title, List<Piece> pieces) {
    Sheet {
        pieces = new ArrayList<>(pieces);
    }

    Sheet copy() {
        return new Sheet(id, title, pieces);
    }

    Prose prose() {
        return new Prose(pieces.stream().map(p -> p.body().block()).toList());
    }

    boolean heading(int at) {
        return pieces.get(at).body().block() instanceof Block.Heading;
    }

    /** Headings move with their sections; a footnote's place says nothing. */
    boolean fixed(int at) {
        return heading(at) || pieces.get(at).body().block() instanceof Block.Footnote;
    }

    /** Where the section that begins at a heading ends. */
    int sectionEnd(int at) {
        int level = ((Block.Heading) pieces.get(at).body().block()).level();
        int end = at + 1;
        while (end < pieces.size()
                && !(pieces.get(end).body().block() instanceof Block.Heading h && h.level() <= level)) {
            end++;
        }
        return end;
    }
}
