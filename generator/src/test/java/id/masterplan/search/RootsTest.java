package id.masterplan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

public class RootsTest {
    private final WordLists lists = WordLists.load();
    private final Roots roots = new Roots(lists);

    /** Families of words; the browser test reads the same file. */
    public static List<List<String>> families() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/families.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" ")))
                .toList();
    }

    /** The root of a word, for tests of other packages. */
    public static String root(String word) {
        return new Roots(WordLists.load()).of(word);
    }

    /** Families of English words; the browser test reads the same file. */
    public static List<List<String>> englishFamilies() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/families-en.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" ", -1)))
                .toList();
    }

    /** The root of an English word, for tests of other packages. */
    public static String englishRoot(String word) {
        return new EnglishRoots(WordLists.load()).of(word);
    }

    @Test
    void the_words_of_an_english_family_share_a_root() throws IOException {
        assertThat(englishFamilies())
                .allSatisfy(family -> assertThat(
                                family.stream().map(RootsTest::englishRoot).distinct())
                        .as(family.toString())
                        .hasSize(1));
    }

    @Test
    void words_of_different_families_have_different_roots() throws IOException {
        assertThat(families().stream().map(family -> roots.of(family.get(0)))).doesNotHaveDuplicates();
        assertThat(englishFamilies().stream().map(family -> englishRoot(family.get(0))))
                .doesNotHaveDuplicates();
    }

    @Test
    void there_are_words_enough_to_tell() throws IOException {
        assertThat(families().stream().flatMap(List::stream)).hasSizeGreaterThan(300);
    }

    @Test
    void the_words_of_a_family_share_a_root() throws IOException {
        List<String> torn = new ArrayList<>();
        for (List<String> family : families()) {
            Set<String> found = new TreeSet<>(family.stream().map(roots::of).toList());
            if (found.size() > 1) {
                torn.add(family.stream()
                        .map(w -> w + " > " + roots.of(w))
                        .toList()
                        .toString());
            }
        }
        assertThat(torn).isEmpty();
    }

    @Test
    void the_root_of_a_root_in_the_list_is_itself() {
        assertThat(lists.roots().values())
                .allSatisfy(root -> assertThat(roots.of(root)).isEqualTo(root));
    }

    @Test
    void what_is_sustainable_is_not_what_is_followed_up() {
        assertThat(roots.of("keberlanjutan"))
                .isEqualTo(roots.of("berkelanjutan"))
                .isNotEqualTo(roots.of("lanjut"));
    }

    @Test
    void the_name_of_a_region_is_left_alone() {
        assertThat(roots.of("pemalang")).isEqualTo("pemalang");
    }
}
