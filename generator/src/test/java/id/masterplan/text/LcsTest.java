package id.masterplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LcsTest {
    private static final int MANY = 9_000;

    @Test
    void in_long_sequences_what_one_side_alone_has_keeps_no_pair_away() {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        IntStream.range(0, MANY).forEach(i -> before.add(i % 10 == 0 ? "both" + i : "before" + i));
        IntStream.range(0, MANY).forEach(i -> after.add(i % 10 == 5 ? "both" + (i - 5) : "after" + i));
        assertThat(Lcs.pairs(before, after))
                .containsExactlyElementsOf(IntStream.range(0, MANY)
                        .filter(i -> i % 10 == 0)
                        .mapToObj(i -> new Lcs.Pair(i, i + 5))
                        .toList());
    }

    @Test
    void long_sequences_without_a_common_element_have_no_pairs() {
        List<String> before = IntStream.range(0, MANY).mapToObj(i -> "a" + i).toList();
        List<String> after = IntStream.range(0, MANY).mapToObj(i -> "b" + i).toList();
        assertThat(Lcs.pairs(before, after)).isEmpty();
    }
}
