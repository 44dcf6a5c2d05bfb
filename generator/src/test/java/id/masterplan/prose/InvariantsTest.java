package id.masterplan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.SectionDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every answer, tried on many made-up revisions. */
class InvariantsTest {
    record Revision(long seed, List<Document> before, List<Document> after) {
        List<DocumentDiff> there() {
            return Texts.compare(before, after);
        }

        List<DocumentDiff> back() {
            return Texts.compare(/* before= */ after, /* after= */ before);
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Stream<Revision> revisions() {
        return LongStream.range(0, 300).mapToObj(seed -> {
            RandomTexts texts = new RandomTexts(seed);
            List<List<String>> before = texts.documents();
            return new Revision(seed, RandomTexts.read(before), RandomTexts.read(texts.edited(before)));
        });
    }

    private static List<BlockDiff> told(List<DocumentDiff> diffs) {
        return diffs.stream()
                .flatMap(d -> d.blocks().stream())
                .filter(b -> b.fate() != BlockFate.MOVED_FROM)
                .toList();
    }

    private static Map<String, Block> blocks(List<Document> documents) {
        Map<String, Block> blocks = new TreeMap<>();
        for (Document document : documents) {
            for (int i = 0; i < document.body().blocks().size(); i++) {
                blocks.put(document.id() + "#" + i, document.body().blocks().get(i));
            }
        }
        return blocks;
    }

    private static Map<String, Block> blocks(List<DocumentDiff> diffs, Function<BlockDiff, List<Placed>> side) {
        return told(diffs).stream()
                .flatMap(b -> side.apply(b).stream())
                .collect(Collectors.toMap(Placed::id, Placed::block, (a, b) -> new Block.Rule(), TreeMap::new));
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void both_texts_can_be_rebuilt_from_nodes_that_tell_each_block_once(Revision revision) {
        List<DocumentDiff> diffs = revision.there();
        assertThat(blocks(diffs, BlockDiff::before)).isEqualTo(blocks(revision.before()));
        assertThat(blocks(diffs, BlockDiff::after)).isEqualTo(blocks(revision.after()));
        long placed = told(diffs).stream()
                .mapToLong(b -> b.before().size() + b.after().size())
                .sum();
        assertThat(placed)
                .isEqualTo(blocks(revision.before()).size()
                        + blocks(revision.after()).size());
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void nodes_stand_in_the_order_of_the_later_text(Revision revision) {
        for (DocumentDiff diff : revision.there()) {
            List<Integer> order = diff.blocks().stream()
                    .flatMap(b -> b.after().stream())
                    .map(Placed::index)
                    .toList();
            assertThat(order).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void swapped_texts_give_the_mirrored_answer(Revision revision) {
        assertThat(links(revision.back(), true)).isEqualTo(links(revision.there(), false));
        assertThat(sections(revision.back(), true)).isEqualTo(sections(revision.there(), false));
    }

    /** Which blocks became which, and how; sorted. */
    private static List<String> links(List<DocumentDiff> diffs, boolean mirrored) {
        List<String> links = new ArrayList<>();
        for (BlockDiff block : told(diffs)) {
            List<Placed> from = mirrored ? block.after() : block.before();
            List<Placed> to = mirrored ? block.before() : block.after();
            String ids = ids(from) + ">" + ids(to);
            links.add(ids
                    + (from.isEmpty() || to.isEmpty()
                            ? ""
                            : " " + block.moveId().isPresent()));
        }
        return links.stream().sorted().toList();
    }

    private static String ids(List<Placed> placed) {
        return placed.stream().map(Placed::id).collect(Collectors.joining(","));
    }

    private static Map<String, Long> sections(List<DocumentDiff> diffs, boolean mirrored) {
        return diffs.stream()
                .flatMap(d -> d.sections().stream())
                .flatMap(s -> s.changes().stream())
                .map(c -> mirrored ? mirror(c) : c)
                .collect(Collectors.groupingBy(Enum::name, TreeMap::new, Collectors.counting()));
    }

    private static SectionDiff.Change mirror(SectionDiff.Change change) {
        return switch (change) {
            case ADDED -> SectionDiff.Change.REMOVED;
            case REMOVED -> SectionDiff.Change.ADDED;
            case RENAMED, RENUMBERED, LEVEL_CHANGED, MOVED -> change;
        };
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void every_run_gives_the_same_answer(Revision revision) {
        assertThat(revision.there()).isEqualTo(revision.there());
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void every_move_has_both_ends_once(Revision revision) {
        Map<String, List<BlockFate>> ends = revision.there().stream()
                .flatMap(d -> d.blocks().stream())
                .filter(b -> b.moveId().isPresent())
                .sorted((a, b) -> a.fate().compareTo(b.fate()))
                .collect(Collectors.groupingBy(
                        b -> b.moveId().orElse(""), Collectors.mapping(BlockDiff::fate, Collectors.toList())));
        assertThat(ends.values())
                .allSatisfy(e -> assertThat(e).containsExactly(BlockFate.MOVED_FROM, BlockFate.MOVED_TO));
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void a_text_compared_with_itself_has_no_changes(Revision revision) {
        assertThat(Texts.compare(revision.before(), revision.before()))
                .allSatisfy(d -> assertThat(d.sections()).isEmpty())
                .allSatisfy(d -> assertThat(Texts.fates(d)).isEmpty());
    }
}
