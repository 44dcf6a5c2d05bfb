package id.masterplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Edition;
import id.masterplan.testing.RecordTypes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The comparison is total: each component of an edition is compared or listed here with the reason why not. */
class TotalityTest {
    /** Path from the edition, and why nothing below it is compared. */
    private static final Map<String, String> IGNORED = Map.of(
            "/head/region", "names the side; editions of one region are compared",
            "/head/id", "names the side",
            "/head/state", "derived from the ledger's order, not content",
            "/head/title", "the ledger's copy of the frame's title, which is compared",
            "/head/kind", "says why the edition was made; shown in the head of the page",
            "/head/period", "the ledger's copy of the frame's period, which is compared",
            "/head/alignedWith", "the ledger's copy of the frame's RPJMD, which is compared",
            "/changes", "the records that explain the comparison",
            "/rpjmds", "documents of their own with pages of their own; what they change is compared as alignment",
            "/vocabulary", "words that regulations define for all regions; which scheme is followed is compared");

    private static final Map<String, String> IGNORED_HEAD = Map.of(
            "/head/adopted", "names the side",
            "/head/reason", "says why the edition was made; shown in the head of the page",
            "/head/commit", "where the edition is kept",
            "/head/digest", "where the edition is kept",
            "/head/illustrative", "shown in the head of the page",
            "/head/sources", "shown in the head of the page");

    /** Facts of Markdown that no reader sees, by the end of their path. */
    private static final Map<String, String> UNSEEN = Map.of(
            "/quickWins/\\d+/body/blocks/\\d+/label", "a note is known by what it says, not by its label",
            "/chapters/\\d+/file", "where the chapter is kept; the number in its name is compared",
            "/chapters/.*/rows/\\d+/cells/\\d+/alignment", "columns are set by their header; rows cannot differ");

    private static boolean ignored(String path) {
        return UNSEEN.keySet().stream().anyMatch(path::matches)
                || Stream.concat(IGNORED.keySet().stream(), IGNORED_HEAD.keySet().stream())
                        .anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    }

    private static boolean differs(Edition before, Edition after) {
        EditionDiff diff = Comparison.of(before, after);
        return diff.items().stream().anyMatch(i -> i.fate() != Fate.UNCHANGED)
                || diff.chapters().stream().anyMatch(c -> c.fate() != Fate.UNCHANGED);
    }

    @TestFactory
    List<DynamicTest> every_change_of_a_component_is_seen_unless_it_is_ignored() {
        Edition sample = SampleEdition.full();
        return Mutations.of(sample).stream()
                .map(m -> DynamicTest.dynamicTest(m.component() + " at " + m.path(), () -> {
                    boolean differs = differs(sample, (Edition) m.root());
                    assertThat(differs).as(m.path()).isEqualTo(!ignored(m.path()));
                    assertThat(differs((Edition) m.root(), sample))
                            .as("swapped " + m.path())
                            .isEqualTo(differs);
                }))
                .toList();
    }

    @Test
    void every_component_of_every_record_is_changed_by_the_test() {
        assertThat(RecordTypes.unchanged(SampleEdition.full()))
                .filteredOn(n -> !n.startsWith("EditionHead.") && !n.startsWith("Label."))
                .isEmpty();
    }

    @Test
    void equal_editions_have_no_change_at_all() {
        EditionDiff diff = Comparison.of(SampleEdition.full(), SampleEdition.full());
        assertThat(diff.items()).allMatch(i -> i.changes().isEmpty());
        assertThat(diff.chapters()).allMatch(c -> c.changes().isEmpty());
        assertThat(diff.summary().changes()).isEmpty();
        assertThat(diff.summary().blocksChanged()).isZero();
    }
}
