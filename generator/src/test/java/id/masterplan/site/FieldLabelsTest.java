package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Comparison;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Libraries;
import id.masterplan.diff.Mutations;
import id.masterplan.diff.Phrases;
import id.masterplan.diff.SampleEdition;
import id.masterplan.model.Edition;
import id.masterplan.model.Label;
import id.masterplan.model.Site;
import id.masterplan.model.Value;
import id.masterplan.site.view.FieldRow;
import id.masterplan.site.view.Mark;
import id.masterplan.testing.Plans;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each field that can differ has a label in both languages, and no id stands on a page where a name is known. */
class FieldLabelsTest {
    private static final Edition SAMPLE = SampleEdition.full();

    static Stream<Locale> languages() {
        return Stream.of(Labels.INDONESIAN, Locale.ENGLISH);
    }

    private static RegionDesk desk(Locale language) {
        Label name = new Label("Masterplan", Optional.empty());
        Site site = new Site(
                name, name, "https://masterplan.example/", Optional.empty(), Optional.empty(), Optional.empty());
        List<Edition> editions = List.of(SAMPLE);
        return new RegionDesk(
                new Setting(site, List.of(), Labels.of(language)),
                Libraries.of(Plans.record(editions.toArray(Edition[]::new)), editions, Optional.empty()));
    }

    /** All changes that one changed component makes, both ways round. */
    private static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Mutations.Mutation mutation : Mutations.of(SAMPLE)) {
            Edition mutated = (Edition) mutation.root();
            for (EditionDiff diff : List.of(Comparison.of(SAMPLE, mutated), Comparison.of(mutated, SAMPLE))) {
                diff.items().forEach(i -> changes.addAll(i.changes()));
                diff.chapters().forEach(c -> changes.addAll(c.changes()));
            }
        }
        return changes;
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        SAMPLE.programmes().forEach(p -> {
            ids.add(p.id().text());
            p.indicators().forEach(i -> ids.add(i.id().text()));
        });
        SAMPLE.agencies().forEach(a -> ids.add(a.id().text()));
        SAMPLE.quickWins().forEach(q -> ids.add(q.id().text()));
        SAMPLE.strategies().forEach(s -> ids.add(s.id().text()));
        SAMPLE.frame().missions().forEach(m -> ids.add(m.id().text()));
        SAMPLE.frame().goals().forEach(g -> ids.add(g.id().text()));
        SAMPLE.frame().phases().forEach(p -> ids.add(p.id().text()));
        SAMPLE.rpjmds().forEach(r -> {
            ids.add(r.id().text());
            r.objectives().forEach(o -> ids.add(o.id().text()));
        });
        SAMPLE.vocabulary().dimensionSchemes().forEach(s -> {
            ids.add(s.id().text());
            s.dimensions().forEach(d -> ids.add(d.id().text()));
        });
        SAMPLE.vocabulary().fundingSources().forEach(f -> ids.add(f.id().text()));
        SAMPLE.vocabulary().codeSchemes().forEach(s -> ids.add(s.id()));
        return ids;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_field_that_differs_has_a_label(Locale language) {
        FieldNames names = new FieldNames(Labels.of(language));
        Set<String> paths = new LinkedHashSet<>();
        changes().forEach(c -> paths.add(c.path()));
        assertThat(paths).hasSizeGreaterThan(100);
        for (String path : paths) {
            assertThat(names.of(path)).as(path).doesNotContain("/", "_", "·", "~");
        }
    }

    @Test
    void no_label_is_the_name_of_its_key() {
        FieldNames names = new FieldNames(Labels.of(Labels.INDONESIAN));
        Set<String> same = new TreeSet<>();
        changes().stream().map(Change::path).filter(p -> names.of(p).equals(p)).forEach(same::add);
        assertThat(same).containsExactly("status");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_row_shows_an_id_that_has_a_name(Locale language) {
        RegionDesk desk = desk(language);
        PlanNames names = PlanNames.of(desk, List.of(SAMPLE));
        FieldRows rows = new FieldRows(desk.setting(), names, names);
        Set<String> ids = ids();
        for (Change change : changes()) {
            FieldRow row = rows.of(change);
            Set<String> words = new TreeSet<>(List.of(
                    (row.label() + " " + marks(row.before()) + " " + marks(row.after())).split("[^\\p{L}\\d-]+")));
            words.removeIf(w -> !w.contains("-") || row.toString().contains(w + " sangat berbeda"));
            words.add(marks(row.before()));
            words.add(marks(row.after()));
            words.retainAll(ids);
            assertThat(words).as(change.path() + ": " + row).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_row_shows_the_same_words_on_both_sides(Locale language) {
        RegionDesk desk = desk(language);
        PlanNames names = PlanNames.of(desk, List.of(SAMPLE));
        FieldRows rows = new FieldRows(desk.setting(), names, names);
        for (Change change : changes()) {
            boolean body = change.path().equals("body");
            boolean samePrinted = printed(change.before()).isPresent()
                    && printed(change.before()).equals(printed(change.after()));
            boolean both = change.before().isPresent() && change.after().isPresent();
            if (both && !body && !samePrinted && change.kind() != ChangeKind.LINK_REPOINTED) {
                FieldRow row = rows.of(change);
                assertThat(marks(row.before())).as(change.path()).isNotEqualTo(marks(row.after()));
            }
        }
    }

    @Test
    void a_field_that_only_one_edition_states_is_not_called_changed() {
        for (Change change : changes()) {
            String label = Phrases.of(Labels.INDONESIAN).label(change);
            if (change.before().isEmpty() || change.after().isEmpty()) {
                assertThat(label).as(change.path()).doesNotContain("berubah", "berganti", "diganti");
            }
        }
    }

    private static Optional<String> printed(Optional<Value> value) {
        return value.flatMap(Value::printed);
    }

    private static String marks(List<Mark> marks) {
        return marks.stream().map(Mark::text).collect(Collectors.joining());
    }
}
