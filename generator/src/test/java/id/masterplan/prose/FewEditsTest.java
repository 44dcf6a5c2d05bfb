package id.masterplan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.text.Lcs;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FewEditsTest {
    @Test
    void the_most_is_paired_as_by_the_slow_way() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            List<String> a = letters(random);
            List<String> b = letters(random);
            List<Lcs.Pair> pairs = FewEdits.pairs(a, b, 60).orElseThrow();
            assertThat(pairs).hasSameSizeAs(Lcs.pairs(a, b));
            assertThat(pairs).allMatch(p -> a.get(p.before()).equals(b.get(p.after())));
            assertThat(pairs).isSortedAccordingTo((x, y) -> Integer.compare(x.before(), y.before()));
            assertThat(pairs).isSortedAccordingTo((x, y) -> Integer.compare(x.after(), y.after()));
        }
    }

    private static List<String> letters(Random random) {
        List<String> letters = new ArrayList<>();
        for (int i = random.nextInt(25); i > 0; i--) {
            letters.add(String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return letters;
    }

    @Test
    void sequences_that_differ_in_more_places_are_given_up() {
        assertThat(FewEdits.pairs(List.of("a", "b"), List.of("c", "d"), 3)).isEmpty();
    }
}
