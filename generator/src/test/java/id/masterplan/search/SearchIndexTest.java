package id.masterplan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static SearchIndex index(String title, String names, String text) {
        SearchItem item = new SearchItem(SearchKind.PROGRAMME, "prog-x", title, names, "x/index.html", "", text, false);
        return SearchIndex.of(
                new SearchShard("x", Optional.empty(), Optional.empty(), Optional.empty(), List.of(item)),
                WordLists.load());
    }

    @Test
    void a_word_stands_as_written_and_by_its_root() {
        SearchIndex index = index("Pelayanan", "", "");
        assertThat(index.postings().keySet()).containsExactly("layan", "pelayanan");
        assertThat(index.of("layan").get(0)).containsEntry(0, 1);
        assertThat(index.lengths()).containsExactly(List.of(2, 0, 0));
    }

    @Test
    void every_item_has_the_roots_of_its_own_language() {
        SearchItem own = new SearchItem(SearchKind.STANDING, "a", "Pelayanan", "", "a/index.html", "", "", false);
        SearchItem english =
                new SearchItem(SearchKind.STANDING, "b", "The comparisons", "", "b/index.html", "", "", false, "en");
        SearchIndex index = SearchIndex.of(
                new SearchShard("x", Optional.empty(), Optional.empty(), Optional.empty(), List.of(own, english)),
                WordLists.load());
        assertThat(index.of("layan").get(0)).containsOnlyKeys(0);
        assertThat(index.of(RootsTest.englishRoot("comparisons")).get(0)).containsOnlyKeys(1);
        assertThat(index.of("the")).isEmpty();
    }

    @Test
    void fields_are_kept_apart_and_counted() {
        SearchIndex index = index("Sampah", "SAMPAH", "sampah, Sampah");
        assertThat(index.of("sampah")).containsOnlyKeys(0, 1, 2);
        assertThat(index.of("sampah").get(2)).containsEntry(0, 2);
    }

    @Test
    void words_that_say_little_are_left_out() {
        assertThat(index("yang dan untuk", "", "atas").size()).isZero();
    }

    @Test
    void a_word_that_nobody_uses_has_no_postings() {
        assertThat(index("Sampah", "", "").of("kapal")).isEmpty();
    }

    @Test
    void a_letter_before_a_hyphen_joins_the_word() {
        assertThat(Words.of("e-Voting di desa-desa A B")).containsExactly("evoting", "voting", "di", "desa", "desa");
    }

    @Test
    void marks_case_and_numbers_are_folded() {
        assertThat(Words.of("Café 2.16.03 ﬁle")).containsExactly("cafe", "2", "16", "03", "file");
    }
}
