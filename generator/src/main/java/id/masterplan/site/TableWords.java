package id.masterplan.site;

import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Inner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What became of the columns of a table, in words. */
public final class TableWords {
    private final Labels labels;

    /** Words of a language. */
    public TableWords(Labels labels) {
        this.labels = labels;
    }

    /** A sentence for each column that came, went, moved or has another name. */
    public List<String> columns(Inner.Table table) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            BlockFate fate = table.columns().get(i).fate();
            String before = name(table, i, false);
            String after = name(table, i, true);
            switch (fate) {
                case ADDED -> told.add(labels.word("text.columns.added", after));
                case REMOVED -> told.add(labels.word("text.columns.removed", before));
                case CHANGED -> told.add(labels.word("text.columns.renamed", before, after));
                case MOVED_TO -> told.add(labels.word("text.columns.moved", after));
                case SAME, MOVED_FROM, SPLIT, MERGED -> told.addAll(List.of());
            }
        }
        return told;
    }

    /** How many rows changed, in words. */
    public String rows(Inner.Table table) {
        return counts("text.rows", table.rows().stream().map(Inner.Row::fate).toList());
    }

    /** How many items of a list changed, in words. */
    public String entries(Inner.Items items) {
        return counts(
                "text.items", items.entries().stream().map(Inner.Entry::fate).toList());
    }

    /** What did not occur is left out. */
    private String counts(String key, List<BlockFate> fates) {
        List<String> told = new ArrayList<>();
        for (BlockFate fate : List.of(BlockFate.CHANGED, BlockFate.ADDED, BlockFate.REMOVED, BlockFate.MOVED_TO)) {
            long count = count(fates, fate);
            if (count > 0) {
                told.add(count + " " + labels.word("text-count." + Labels.style(fate)));
            }
        }
        return told.isEmpty() ? "" : labels.word(key, String.join(", ", told));
    }

    private static long count(List<BlockFate> fates, BlockFate fate) {
        return fates.stream().filter(f -> f == fate).count();
    }

    private String name(Inner.Table table, int column, boolean after) {
        Optional<Inner.Cell> header = table.rows().stream()
                .findFirst()
                .filter(r -> column < r.cells().size())
                .map(r -> r.cells().get(column));
        String words = header.map(c -> c.runs().stream()
                        .map(r -> BlockWords.of(after ? r.after() : r.before()))
                        .collect(Collectors.joining()))
                .orElse("");
        return words.isBlank()
                ? labels.word("text.column.unnamed", String.format(Locale.ROOT, "%d", column + 1))
                : words;
    }
}
