package id.masterplan.diff;

import static id.masterplan.testing.Plans.chapter;
import static id.masterplan.testing.Plans.edition;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BroughtBlocksTest {
    private static final String HARBOUR = "Kota ini punya pelabuhan ikan yang ramai sepanjang tahun dan malam.";
    private static final String FIBRE = "Jaringan serat optik menjangkau semua kelurahan di pesisir utara.";
    private static final String BATIK = "Perajin batik butuh pasar daring yang jujur, murah, dan mudah dipakai.";
    private static final String WASTE = "Bank sampah menimbang kiriman warga setiap pekan di balai kelurahan.";
    private static final List<String> YEARS = List.of("2018", "2021", "2023", "2025");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static Chapter text(List<String> blocks) {
        return chapter("bab-satu", 1, "Satu", blocks.toArray(String[]::new));
    }

    @SafeVarargs
    private static EditionDiff compare(List<String>... texts) {
        return Comparison.of(IntStream.range(0, texts.length)
                .mapToObj(i -> i == 0
                        ? edition(YEARS.get(0)).with(text(texts[0])).build()
                        : edition(YEARS.get(i))
                                .with(text(texts[i]))
                                .since(YEARS.get(i - 1))
                                .build())
                .toList());
    }

    private static List<String> told(EditionDiff diff) {
        ChapterDiff chapter = diff.chapters().get(0);
        return chapter.text().blocks().stream()
                .filter(b -> b.fate() != BlockFate.SAME)
                .map(b -> b.fate() + " " + chapter.blocksBy().of(b))
                .toList();
    }

    @Test
    void between_neighbours_nothing_is_said() {
        assertThat(told(compare(List.of(HARBOUR), List.of(HARBOUR + " Kini.")))).containsExactly("CHANGED []");
    }

    @Test
    void a_block_that_changed_and_changed_back_before_its_last_change_names_the_last_alone() {
        assertThat(told(compare(
                        List.of(HARBOUR, FIBRE),
                        List.of(HARBOUR.replace("ikan", "niaga"), FIBRE),
                        List.of(HARBOUR, FIBRE),
                        List.of(HARBOUR.replace("ramai", "sibuk"), FIBRE))))
                .containsExactly("CHANGED [2025]");
    }

    @Test
    void a_block_that_is_the_same_again_is_listed_as_returned() {
        EditionDiff diff = compare(
                List.of(HARBOUR, FIBRE),
                List.of(HARBOUR.replace("ikan", "niaga"), FIBRE),
                List.of(HARBOUR, FIBRE.replace("utara", "selatan")));
        assertThat(told(diff)).containsExactly("CHANGED [2023]");
        assertThat(diff.returned())
                .singleElement()
                .satisfies(r -> assertThat(r.editions()).hasToString("[2021, 2023]"))
                .satisfies(r -> assertThat(r.isComing()).isFalse())
                .satisfies(r -> assertThat(r.part().orElseThrow())
                        .startsWith("Kota ini punya")
                        .endsWith(" …"));
    }

    @Test
    void a_block_that_merely_stood_elsewhere_for_a_while_did_not_change() {
        EditionDiff diff = compare(
                List.of(HARBOUR, FIBRE, BATIK, WASTE),
                List.of(BATIK, HARBOUR, FIBRE, WASTE),
                List.of(HARBOUR, FIBRE, BATIK, WASTE + " Gratis."));
        assertThat(told(diff)).containsExactly("CHANGED [2023]");
        assertThat(diff.returned()).isEmpty();
    }

    @Test
    void both_ends_of_a_move_name_the_edition_that_moved_it() {
        assertThat(told(compare(
                        List.of(HARBOUR, FIBRE, BATIK, WASTE),
                        List.of(WASTE, HARBOUR, FIBRE, BATIK),
                        List.of(WASTE, HARBOUR, FIBRE, BATIK))))
                .containsExactly("MOVED_TO [2021]", "MOVED_FROM [2021]");
    }

    @Test
    void a_block_split_by_one_edition_and_reworded_by_the_next_names_both() {
        String both = FIBRE + " " + BATIK;
        assertThat(told(compare(List.of(both), List.of(FIBRE, BATIK), List.of(FIBRE, BATIK.replace("jujur", "adil")))))
                .containsExactly("SPLIT [2021, 2023]");
    }

    @Test
    void what_was_changed_before_it_went_names_the_edition_that_removed_it() {
        assertThat(told(compare(
                        List.of(HARBOUR, FIBRE), List.of(HARBOUR.replace("ikan", "niaga"), FIBRE), List.of(FIBRE))))
                .containsExactly("REMOVED [2023]");
    }

    /** With nothing done by one of two editions, the other brought everything. */
    @ParameterizedTest
    @MethodSource("seeds")
    void an_edition_that_changed_nothing_brought_nothing(long seed) {
        Random random = new Random(seed);
        List<String> before = blocks(random);
        List<String> after = edited(before, random);
        assertThat(editions(compare(before, before, after))).isSubsetOf(new EditionId("2023"));
        assertThat(editions(compare(before, after, after))).isSubsetOf(new EditionId("2021"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_changed_block_names_editions_that_changed_the_chapter(long seed) {
        Random random = new Random(seed);
        List<String> before = blocks(random);
        List<String> between = edited(before, random);
        EditionDiff diff = compare(before, between, edited(between, random));
        ChapterDiff chapter = diff.chapters().get(0);
        for (BlockDiff block : chapter.text().blocks()) {
            List<EditionId> by = chapter.blocksBy().of(block);
            assertThat(by.isEmpty()).isEqualTo(block.fate() == BlockFate.SAME);
            assertThat(chapter.broughtBy()).containsAll(by);
        }
    }

    private static List<EditionId> editions(EditionDiff diff) {
        ChapterDiff chapter = diff.chapters().get(0);
        return chapter.text().blocks().stream()
                .flatMap(b -> chapter.blocksBy().of(b).stream())
                .toList();
    }

    private static List<String> blocks(Random random) {
        List<String> words = Arrays.asList((HARBOUR + FIBRE + BATIK + WASTE).split("[ .,]+", -1));
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            StringBuilder block = new StringBuilder(i % 5 == 0 ? "## " : "");
            for (int w = 0; w < (i % 5 == 0 ? 3 : 14); w++) {
                block.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            blocks.add(block.toString().strip());
        }
        return blocks;
    }

    private static List<String> edited(List<String> given, Random random) {
        List<String> blocks = new ArrayList<>(given);
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(blocks.size());
            switch (random.nextInt(4)) {
                case 0 -> blocks.set(at, blocks.get(at) + " baru" + random.nextInt(99));
                case 1 -> blocks.remove(at);
                case 2 -> blocks.add(at, "Kalimat nomor " + random.nextInt(999) + " masuk di sini tanpa tanda.");
                default -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
            }
        }
        return blocks;
    }
}
