package id.masterplan.site;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.ItemDiff;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.ToldChange;
import id.masterplan.site.view.ToldChanges;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists what councils and journalists ask for first: which targets and deadlines moved, of which programme, and why. */
final class ChangesByKind {
    /** In the order of the figures that lead here. */
    private static final List<ChangeKind> KINDS = List.of(
            ChangeKind.TARGET_RAISED, ChangeKind.TARGET_LOWERED, ChangeKind.ENDS_LATER, ChangeKind.ENDS_EARLIER);

    private final Pairing pair;
    private final Labels labels;
    private final Highlights highlights;

    ChangesByKind(Pairing pair) {
        this.pair = pair;
        this.labels = pair.labels();
        this.highlights = new Highlights(pair);
    }

    /** Where the changes of a kind are listed, if they are. */
    static Optional<String> anchor(ChangeKind kind) {
        return KINDS.contains(kind) ? Optional.of("_" + Labels.style(kind)) : Optional.empty();
    }

    /** The kinds that occur. */
    List<ToldChanges> all() {
        return KINDS.stream().flatMap(kind -> of(kind).stream()).toList();
    }

    private Optional<ToldChanges> of(ChangeKind kind) {
        List<ToldChange> told =
                pair.diff().items().stream().flatMap(item -> told(item, kind)).toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new ToldChanges(
                        anchor(kind).orElseThrow(),
                        labels.word("compare.told." + anchor(kind).orElseThrow().substring(1)),
                        told));
    }

    private Stream<ToldChange> told(ItemDiff item, ChangeKind kind) {
        List<String> sentences = item.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(highlights::phrase)
                .toList();
        return sentences.isEmpty()
                ? Stream.empty()
                : Stream.of(new ToldChange(
                        new Link(pair.name(item), "#" + item.id()),
                        sentences,
                        item.why().reason()));
    }
}
