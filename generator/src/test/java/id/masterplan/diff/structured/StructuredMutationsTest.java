package id.masterplan.diff.structured;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Comparison;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Made-up plans, each changed by a batch of mutations that know what must be told of them: the comparison tells exactly that,
 * forwards and swapped. {@code -Dmasterplan.mutations=100000} makes more of them.
 */
class StructuredMutationsTest {
    private static final int ALL = Integer.getInteger("masterplan.mutations", 10_000);
    private static final int BATCH = 24;
    private static final Map<String, Mutation> MUTATIONS = mutations();

    private static Map<String, Mutation> mutations() {
        Map<String, Mutation> all = new TreeMap<>();
        TargetMutations.addTo(all);
        TargetYearMutations.addTo(all);
        IndicatorMutations.addTo(all);
        IndicatorMoves.addTo(all);
        MoneyMutations.addTo(all);
        ProgrammeMutations.addTo(all);
        YearMutations.addTo(all);
        LinkMutations.addTo(all);
        ItemMutations.addTo(all);
        QuickWinMutations.addTo(all);
        FrameMutations.addTo(all);
        SurroundingMutations.addTo(all);
        return all;
    }

    /** What a batch of mutations did to a plan. */
    private record Batch(List<String> names, Edition before, Edition after, Expected expected) {
        static Batch of(long seed, int size) {
            return of(seed, new ArrayList<>(MUTATIONS.keySet()), size);
        }

        static Batch of(long seed, List<String> names, int size) {
            Sketch plan = SketchPlan.of(seed);
            Edition before = plan.edition("2018");
            Expected expected = new Expected();
            List<String> made = new ArrayList<>();
            Collections.shuffle(names, new Random(seed));
            for (String name : names) {
                Mutation mutation = MUTATIONS.getOrDefault(name, (p, e) -> false);
                if (made.size() < size && mutation.make(plan, expected)) {
                    made.add(name);
                }
            }
            return new Batch(made, before, plan.edition("2021"), expected);
        }
    }

    @Test
    void each_mutation_alone_is_told_exactly() {
        List<String> wrong = new ArrayList<>();
        for (String name : MUTATIONS.keySet()) {
            List<String> own = new ArrayList<>();
            for (long seed = 0; own.isEmpty() && seed < 2; seed++) {
                Batch batch = Batch.of(seed, new ArrayList<>(List.of(name)), 1);
                assertThat(batch.names()).containsExactly(name);
                own.addAll(wrong(batch));
            }
            wrong.addAll(own);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void batches_of_mutations_are_told_exactly() {
        int made = 0;
        List<String> wrong = new ArrayList<>();
        for (long seed = 1000; made < ALL && wrong.size() < 10; seed++) {
            Batch batch = Batch.of(seed, BATCH);
            made += batch.names().size();
            wrong.addAll(wrong(batch));
        }
        assertThat(wrong).isEmpty();
        assertThat(made).isGreaterThanOrEqualTo(ALL);
    }

    @Test
    void the_mutations_bring_every_kind_of_change_and_every_fate() {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        for (String name : MUTATIONS.keySet()) {
            Batch batch = Batch.of(0, new ArrayList<>(List.of(name)), 1);
            for (EditionDiff diff : List.of(
                    Comparison.of(batch.before(), batch.after()), Comparison.of(batch.after(), batch.before()))) {
                kinds.addAll(diff.summary().changes().keySet());
                fates.addAll(diff.summary().items().keySet());
            }
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(kinds))).containsOnly(ChangeKind.CODE_NAME_CHANGED);
        assertThat(fates).containsExactlyInAnyOrder(Fate.values());
    }

    /** What is told and not expected, or expected and not told. */
    private static List<String> wrong(Batch batch) {
        List<String> wrong = new ArrayList<>();
        compare(wrong, batch, "", batch.expected().forth(), Comparison.of(batch.before(), batch.after()));
        compare(wrong, batch, "swapped ", batch.expected().back(), Comparison.of(batch.after(), batch.before()));
        return wrong;
    }

    private static void compare(List<String> wrong, Batch batch, String side, List<String> expected, EditionDiff diff) {
        List<String> told = new ArrayList<>(lines(diff));
        List<String> missing = new ArrayList<>();
        for (String line : expected) {
            if (!told.remove(line)) {
                missing.add(line);
            }
        }
        if (!missing.isEmpty() || !told.isEmpty()) {
            wrong.add("\n" + side + batch.names() + "\n  missing " + String.join("\n          ", missing)
                    + "\n  false   " + String.join("\n          ", told));
        }
    }

    private static List<String> lines(EditionDiff diff) {
        List<String> lines = new ArrayList<>();
        for (ItemDiff item : diff.items()) {
            if (item.fate() != Fate.UNCHANGED || !item.changes().isEmpty()) {
                String name = Told.item(
                        item.kind().name().toLowerCase(Locale.ROOT),
                        (item.after().isEmpty() ? item.before() : item.after()).toArray(new ItemId[0]));
                lines.add(name + " " + item.fate() + " " + item.weight());
                item.changes().forEach(c -> lines.add(Row.of(name, c).toString()));
            }
        }
        return lines;
    }
}
