package id.masterplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Edition;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private static boolean ignored(String path) {
        return Stream.concat(IGNORED.keySet().stream(), IGNORED_HEAD.keySet().stream())
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
        Set<String> changed = new TreeSet<>();
        Mutations.of(SampleEdition.full())
                .forEach(m -> changed.add(m.component().replaceAll("[?\\[\\]]", "")));
        List<String> missing = new ArrayList<>();
        for (Class<?> type : records(Edition.class, new ArrayList<>())) {
            for (RecordComponent component : type.getRecordComponents()) {
                Class<?> outer = type.getDeclaringClass();
                String name = (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName() + "."
                        + component.getName();
                boolean leaf = reached(component.getGenericType()).stream().noneMatch(TotalityTest::isRecord);
                if (leaf && !changed.contains(name)) {
                    missing.add(name);
                }
            }
        }
        assertThat(missing)
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

    /** Records whose changes stand for themselves; ids and the words of the vocabulary are leaves. */
    private static boolean isRecord(Class<?> type) {
        return (type.isRecord() || type.isSealed()) && !type.getSimpleName().endsWith("Id");
    }

    private static List<Class<?>> records(Class<?> type, List<Class<?>> seen) {
        if (type.isSealed()) {
            for (Class<?> form : type.getPermittedSubclasses()) {
                records(form, seen);
            }
        } else if (isRecord(type) && !seen.contains(type)) {
            seen.add(type);
            for (RecordComponent component : type.getRecordComponents()) {
                reached(component.getGenericType()).forEach(t -> records(t, seen));
            }
        }
        return seen;
    }

    private static List<Class<?>> reached(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments())
                    .flatMap(t -> reached(t).stream())
                    .toList();
        }
        return type instanceof Class<?> plain ? List.of(plain) : List.of();
    }
}
