package id.masterplan.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Document;
import java.util.Optional;

/** Whether documents are too long for a whole comparison. */
final class Size {
    private Size() {}

    static boolean isBeyond(ProseComparison.Pair pair) {
        return isBeyond(pair.before()) || isBeyond(pair.after());
    }

    private static boolean isBeyond(Optional<Document> document) {
        return document.map(Size::isBeyond).orElse(false);
    }

    private static boolean isBeyond(Document document) {
        if (document.body().blocks().size() > Tuning.MAX_BLOCKS) {
            return true;
        }
        long letters = 0;
        for (Block block : document.body().blocks()) {
            letters += BlockWords.of(block).length();
        }
        return letters > Tuning.MAX_LETTERS;
    }
}
