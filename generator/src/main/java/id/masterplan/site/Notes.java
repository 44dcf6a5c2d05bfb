package id.masterplan.site;

import static id.masterplan.site.Markup.escape;

import id.masterplan.model.Block;
import id.masterplan.model.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The notes of a text: numbered in the order in which they are first pointed to, with links there and back. */
final class Notes {
    private final Labels labels;
    private final String prefix;
    private final Map<String, Block.Footnote> notes = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Integer> uses = new TreeMap<>();

    Notes(Labels labels, String prefix, Prose prose) {
        this.labels = labels;
        this.prefix = prefix;
        for (Block block : prose.blocks()) {
            if (block instanceof Block.Footnote note) {
                notes.putIfAbsent(note.label(), note);
            }
        }
    }

    /** The markup of a reference, where there is such a note. */
    Optional<String> reference(String label) {
        if (!notes.containsKey(label)) {
            return Optional.empty();
        }
        int use = uses.merge(label, 1, Integer::sum);
        int number = number(label);
        return Optional.of("<sup><a href=\"#" + id(number) + "\" id=\"" + back(number, use) + "\" aria-label=\""
                + escape(labels.word("prose.note", number)) + "\">" + number + "</a></sup>");
    }

    /** All notes, the ones pointed to first; asked until empty, for a note may point to another. */
    Optional<Block.Footnote> next(int written) {
        if (written == order.size()) {
            notes.keySet().stream()
                    .filter(label -> !order.contains(label))
                    .findFirst()
                    .ifPresent(order::add);
        }
        return written < order.size() ? Optional.ofNullable(notes.get(order.get(written))) : Optional.empty();
    }

    /** The id of a note. */
    String id(int number) {
        return prefix + "catatan_" + number;
    }

    /** The links from a note back to where it is pointed to. */
    String backLinks(int number) {
        StringBuilder links = new StringBuilder();
        for (int use = 1; use <= uses.getOrDefault(order.get(number - 1), 0); use++) {
            links.append(" <a class=\"note-back\" href=\"#")
                    .append(back(number, use))
                    .append("\" aria-label=\"");
            links.append(escape(labels.word("prose.note-back", number))).append("\">↩</a>");
        }
        return links.toString();
    }

    private String back(int number, int use) {
        return prefix + "rujukan_" + number + "_" + use;
    }

    private int number(String label) {
        if (!order.contains(label)) {
            order.add(label);
        }
        return order.indexOf(label) + 1;
    }
}
