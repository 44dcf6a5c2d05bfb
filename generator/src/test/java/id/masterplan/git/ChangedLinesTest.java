package id.masterplan.git;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.testing.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangedLinesTest {
    private static final String TEXT = "satu\ndua\ntiga\nempat\n";

    @Test
    void only_new_and_different_lines_are_touched() {
        ChangedLines changed = between(tree("data/a", TEXT), tree("data/a", "nol\nsatu\nDUA\ntiga\nempat\n"));
        assertThat(changed.lines()).isEqualTo(Map.of("data/a", List.of(new LineRange(1, 1), new LineRange(3, 3))));
        assertThat(changed.touches("data/a", 3)).isTrue();
        assertThat(changed.touches("data/a", 2)).isFalse();
        assertThat(changed.touches("data/a", 0)).isTrue();
        assertThat(changed.touches("data/b", 0)).isFalse();
    }

    @Test
    void a_new_file_is_touched_whole_and_one_with_lines_taken_away_as_a_file() {
        assertThat(between(tree("data/a", TEXT), tree("data/a", TEXT).with("data/b", "x\ny\n"))
                        .lines())
                .isEqualTo(Map.of("data/b", List.of(new LineRange(1, 2))));
        ChangedLines shorter = between(tree("data/a", TEXT), tree("data/a", "satu\n"));
        assertThat(shorter.touches("data/a", 0)).isTrue();
        assertThat(shorter.touches("data/a", 1)).isFalse();
    }

    @Test
    void a_moved_file_keeps_its_lines() {
        ChangedLines same = between(tree("data/a", TEXT), tree("data/b", TEXT));
        assertThat(same.formerName("data/b")).isEqualTo("data/a");
        assertThat(same.lines()).isEmpty();
        ChangedLines edited = between(tree("data/a", TEXT), tree("data/b", "satu\ndua\ntiga\nlima\n"));
        assertThat(edited.formerName("data/b")).isEqualTo("data/a");
        assertThat(edited.lines()).isEqualTo(Map.of("data/b", List.of(new LineRange(4, 4))));
    }

    @Test
    void a_file_that_has_little_in_common_is_a_new_one() {
        ChangedLines changed = between(tree("data/a", TEXT), tree("data/b", "satu\nlain\nlagi\nbaru\n"));
        assertThat(changed.formerNames()).isEmpty();
        assertThat(changed.touches("data/b", 1)).isTrue();
    }

    private static ChangedLines between(SourceTree before, SourceTree after) {
        return ChangedLines.between(before, after, List.of("data/"));
    }

    private static MemoryTree tree(String path, String text) {
        return new MemoryTree().with(path, text);
    }
}
