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
