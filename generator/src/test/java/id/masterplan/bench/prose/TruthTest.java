package id.masterplan.bench.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the bench takes for granted. */
class TruthTest {
    @Test
    void the_same_seed_makes_the_same_case() {
        for (Families family : Families.values()) {
            List<Case> first = family.cases(3);
            assertThat(family.cases(3)).isEqualTo(first);
        }
    }

    @Test
    void nearly_every_case_can_be_written_as_markdown_and_read_again() {
        for (Families family : Families.values()) {
            assertThat(family.cases(40)).as(family.name()).hasSizeGreaterThan(37);
        }
    }

    @Test
    void own_chapters_are_written_without_loss() {
        Chapters.all()
                .forEach(plan -> plan.forEach(
                        chapter -> assertThat(Chapters.parse(MarkdownWriter.write(chapter.body(), Style.PLAIN, true)))
                                .isEqualTo(chapter.body())));
    }

    @Test
    void other_spellings_read_the_same() {
        Chapters.all()
                .forEach(plan -> plan.forEach(chapter -> Noops.of(chapter.body())
                        .forEach((name, text) -> assertThat(
                                        Visible.of(Chapters.parse(text)).replaceAll("\\s+", " "))
                                .as(chapter.id() + " " + name)
                                .isEqualTo(Visible.of(chapter.body()).replaceAll("\\s+", " ")))));
    }

    @Test
    void every_operator_does_something_somewhere() {
        Set<String> done = new TreeSet<>();
        Families.STACKED.cases(60).forEach(c -> c.log().forEach(l -> done.add(l.replaceFirst("(?s):.*", ""))));
        assertThat(done).hasSize(Families.STACKED.kinds().size());
    }

    @Test
    void a_case_that_fails_shrinks_to_the_operator_that_matters() {
        Case made = Families.STACKED.cases(12).get(11);
        Step last = made.steps().get(made.steps().size() - 1);
        Case smallest = Shrink.of(made, c -> c.steps().contains(last));
        assertThat(smallest.steps()).isEqualTo(List.of(last));
    }
}
