package id.masterplan.diff;

import static id.masterplan.testing.Plans.change;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.id;
import static id.masterplan.testing.Plans.programme;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.ChangeAction;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.testing.Plans;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Histories are total: what a comparison tells of a field, the history of its item shows. */
class HistoryTotalityTest {
    private static RegionLibrary library(Edition... editions) {
        return Libraries.of(Plans.record(), List.of(editions), Optional.empty());
    }

    private static List<Timeline> histories(RegionLibrary library, Stream<ItemId> items) {
        List<ItemId> ids = items.toList();
        return library.timelines().stream().filter(t -> ids.contains(t.item())).toList();
    }

    @TestFactory
    List<DynamicTest> every_change_of_a_component_is_in_the_history_of_its_item() {
        Edition sample = SampleEdition.full();
        return Mutations.of(sample).stream()
                .map(m -> DynamicTest.dynamicTest(m.component() + " at " + m.path(), () -> told((Edition) m.root())))
                .toList();
    }

    private static void told(Edition changed) {
        RegionLibrary library = library(SampleEdition.full(), changed);
        EditionDiff diff = library.comparisons().get(0);
        for (ItemDiff item : diff.items()) {
            List<Timeline> own = histories(library, Stream.concat(item.before().stream(), item.after().stream()));
            if (item.fate() != Fate.UNCHANGED) {
                assertThat(own)
                        .isNotEmpty()
                        .allMatch(t -> happened(t) || !t.moments().get(1).present());
            }
            item.changes().forEach(c -> assertThat(own).as(c.toString()).anyMatch(t -> shows(t, c)));
        }
        for (ChapterDiff chapter : diff.chapters()) {
            List<Timeline> own = histories(
                    library,
                    Stream.concat(chapter.before().stream(), chapter.after().stream())
                            .map(c -> c.id()));
            assertThat(own).allMatch(t -> happened(t) == (chapter.fate() != Fate.UNCHANGED));
            chapter.changes().forEach(c -> assertThat(own).as(c.toString()).anyMatch(t -> shows(t, c)));
        }
    }

    private static boolean happened(Timeline timeline) {
        return timeline.moments().get(1).sincePrevious().map(ItemDiff::fate).orElse(Fate.UNCHANGED) != Fate.UNCHANGED;
    }

    private static boolean shows(Timeline timeline, Change change) {
        return timeline.fields().stream()
                .filter(f -> f.path().equals(change.path()))
                .anyMatch(f -> f.changed().get(1));
    }

    @Test
    void histories_of_items_that_became_one_another_are_linked() {
        RegionLibrary library = library(
                edition("2018").with(programme("prog-a"), programme("prog-b")).build(),
                edition("2021")
                        .with(programme("prog-c"))
                        .since("2018", change(ChangeAction.MERGED, "prog-a prog-b", "prog-c", "Satu loket"))
                        .build(),
                edition("2025")
                        .with(programme("prog-d"))
                        .since("2021", change(ChangeAction.RENAMED, "prog-c", "prog-d", "Nama baru"))
                        .build());
        assertThat(histories(library, Stream.of(id("prog-c"))).get(0).kin())
                .containsExactly(id("prog-a"), id("prog-b"), id("prog-d"));
    }
}
