package id.masterplan.site;

import static id.masterplan.site.Markup.escape;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a changed list item by item, one below the other at their depths. */
final class MarkedList {
    private final Labels labels;
    private final MarkedBlocks blocks;
    private final List<Integer> counters = new ArrayList<>();

    MarkedList(Labels labels, MarkedBlocks blocks) {
        this.labels = labels;
        this.blocks = blocks;
    }

    void write(List<Inner.Entry> entries, int start, StringBuilder out) {
        int depth = -1;
        for (Inner.Entry entry : entries) {
            Inner.Bullet bullet = entry.after().or(entry::before).orElseThrow();
            int wanted = Math.min(bullet.depth(), depth + 1);
            while (depth > wanted) {
                out.append("</li>\n</ul>\n");
                depth--;
            }
            if (depth == wanted) {
                out.append("</li>\n");
            } else {
                out.append("<ul class=\"entries\">\n");
                depth++;
            }
            item(entry, bullet, depth, start, out);
        }
        while (depth >= 0) {
            out.append("</li>\n</ul>\n");
            depth--;
        }
    }

    /** The item stays open for those below it. */
    private void item(Inner.Entry entry, Inner.Bullet bullet, int depth, int start, StringBuilder out) {
        String fate = Labels.style(entry.fate());
        out.append("<li class=\"entry\"><div class=\"entry-own block-")
                .append(fate)
                .append("\" data-entry=\"");
        out.append(fate).append('"');
        MarkedBlocks.side(entry.fate(), out);
        out.append("><span class=\"bullet\">")
                .append(escape(sign(entry, bullet, depth, start)))
                .append("</span> ");
        done(bullet, out);
        if (entry.fate() != BlockFate.SAME || !entry.notes().isEmpty()) {
            blocks.badge(blocks.badges().of(entry.fate()), out);
            blocks.notes(entry.notes(), out);
            out.append(' ');
        }
        List<Block> before = entry.before().map(Inner.Bullet::own).orElse(List.of());
        List<Block> after = entry.after().map(Inner.Bullet::own).orElse(List.of());
        blocks.inner(
                entry.fate() == BlockFate.MOVED_FROM ? new Inner.Same() : entry.inner(),
                entry.fate() == BlockFate.ADDED ? List.of() : before,
                entry.fate() == BlockFate.REMOVED || entry.fate() == BlockFate.MOVED_FROM ? List.of() : after,
                out);
        out.append("</div>\n");
    }

    private void done(Inner.Bullet bullet, StringBuilder out) {
        Optional<Boolean> done = bullet.done();
        done.ifPresent(d -> {
            out.append("<span aria-hidden=\"true\">").append(d ? "☑" : "☐").append("</span> ");
            out.append("<span class=\"unseen\">").append(escape(labels.word(d ? "prose.done" : "prose.not-done")));
            out.append(" </span>");
        });
    }

    /** A bullet, or the number that the later text prints; what is gone has none. */
    private String sign(Inner.Entry entry, Inner.Bullet bullet, int depth, int start) {
        while (counters.size() > depth + 1) {
            counters.remove(counters.size() - 1);
        }
        if (counters.size() == depth) {
            counters.add(depth == 0 ? start : 1);
        }
        if (bullet.continued()) {
            return "";
        }
        if (!bullet.ordered() || entry.after().isEmpty()) {
            return "•";
        }
        int number = counters.get(depth);
        counters.set(depth, number + 1);
        return number + ".";
    }
}
