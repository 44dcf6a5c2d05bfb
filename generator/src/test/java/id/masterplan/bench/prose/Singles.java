package id.masterplan.bench.prose;

import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import id.masterplan.prose.change.Run;
import id.masterplan.prose.change.SectionDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Q3: revisions that change one thing that words do not show; each must be told by its kind. */
final class Singles {
    private Singles() {}

    /** The kinds of a single change. */
    static final List<Change> KINDS =
            List.of(Change.HEADING_LEVEL, Change.RETARGET, Change.NUMBER, Change.EMPHASIS, Change.ITEM_DEPTH);

    /** The seed of a case. */
    static long seed(Change kind, int number) {
        return 5_000_000L + KINDS.indexOf(kind) * 1000L + number;
    }

    /** A case that changes one thing, or none where the text has nothing of the kind. */
    static Optional<Case> of(Change kind, long seed) {
        return Maker.of(seed, List.of(), 1, List.of(kind)).filter(c -> !c.log().isEmpty());
    }

    /** Whether the change of a case is told by its kind, and how it is told where not. */
    static Optional<String> missed(Case made, List<DocumentDiff> diffs) {
        Change kind = made.steps().get(0).change();
        boolean told = switch (kind) {
            case HEADING_LEVEL ->
                notes(diffs).anyMatch(n -> n.kind() == Note.Kind.LEVEL)
                        && diffs.stream()
                                .flatMap(d -> d.sections().stream())
                                .anyMatch(s -> s.changes().contains(SectionDiff.Change.LEVEL_CHANGED));
            case RETARGET -> runs(diffs).anyMatch(r -> r.op() == Run.Op.LINK);
            case EMPHASIS -> runs(diffs).anyMatch(r -> r.op() == Run.Op.FORMAT);
            case NUMBER -> runs(diffs).anyMatch(r -> r.op() == Run.Op.REPLACED);
            case ITEM_DEPTH ->
                entries(diffs).anyMatch(e -> e.notes().stream().anyMatch(n -> n.kind() == Note.Kind.DEPTH));
            default -> throw new IllegalArgumentException(kind.name());
        };
        return told
                ? Optional.empty()
                : Optional.of(kind.name().toLowerCase(Locale.ROOT) + ": "
                        + Nodes.told(diffs).stream()
                                .filter(Nodes::says)
                                .map(BlockDiff::inner)
                                .toList());
    }

    static Stream<Note> notes(List<DocumentDiff> diffs) {
        return Nodes.told(diffs).stream().flatMap(n -> n.notes().stream());
    }

    private static Stream<Inner.Entry> entries(List<DocumentDiff> diffs) {
        return Nodes.told(diffs).stream()
                .flatMap(n -> n.inner() instanceof Inner.Items i ? i.entries().stream() : Stream.of());
    }

    /** Every run of an answer. */
    static Stream<Run> runs(List<DocumentDiff> diffs) {
        List<Run> runs = new ArrayList<>();
        Nodes.told(diffs).forEach(n -> runs(n.inner(), runs));
        return runs.stream();
    }

    private static void runs(Inner inner, List<Run> to) {
        if (inner instanceof Inner.Words words) {
            to.addAll(words.runs());
        } else if (inner instanceof Inner.Table table) {
            table.rows().forEach(r -> r.cells().forEach(c -> to.addAll(c.runs())));
        } else if (inner instanceof Inner.Items items) {
            items.entries().forEach(e -> runs(e.inner(), to));
        } else if (inner instanceof Inner.Blocks blocks) {
            blocks.blocks().forEach(b -> runs(b.inner(), to));
        }
    }
}
