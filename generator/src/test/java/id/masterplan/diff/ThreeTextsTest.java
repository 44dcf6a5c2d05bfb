package id.masterplan.diff;

import static id.masterplan.testing.Plans.chapter;
import static id.masterplan.testing.Plans.edition;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Chapter;
import id.masterplan.model.Edition;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreeTextsTest {
    private static final List<String> TEXT = List.of(
            "Kota ini memiliki pelabuhan perikanan yang ramai sepanjang tahun dan menghidupi ribuan keluarga nelayan.",
            "Pemerintah daerah membangun jaringan serat optik ke seluruh kelurahan agar layanan publik dapat dijangkau.",
            "Perajin batik membutuhkan pasar daring yang jujur serta pelatihan pemasaran bagi usaha mikro dan kecil.",
            "Banjir rob menggenangi permukiman pesisir sehingga sistem peringatan dini harus dipasang pada tiap muara.",
            "Sekolah dan puskesmas bertukar data melalui satu rumah data yang dikelola oleh dinas komunikasi.");

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static Edition text(String year, List<String> blocks) {
        Chapter chapter = chapter("bab-satu", 1, "Pendahuluan", blocks.toArray(new String[0]));
        return edition(year).with(chapter).since("2018").build();
    }

    private static ThreeWay three(List<String> a, List<String> b, List<String> h) {
        return ThreeWay.of(text("2018", a), text("2021", b), text("2022", h));
    }

    private static List<ThreeState> states(ThreeWay three) {
        return three.items().stream()
                .flatMap(i -> i.blocks().stream())
                .map(ThreeBlock::state)
                .toList();
    }

    private static List<String> with(int place, String from, String to) {
        List<String> blocks = new ArrayList<>(TEXT);
        blocks.set(place, blocks.get(place).replace(from, to));
        return blocks;
    }

    private static List<String> without(int place) {
        List<String> blocks = new ArrayList<>(TEXT);
        blocks.remove(place);
        return blocks;
    }

    @Test
    void a_paragraph_changed_by_both_is_changed_again() {
        List<ThreeState> states =
                states(three(TEXT, with(1, "serat optik", "nirkabel"), with(1, "serat optik", "satelit")));
        assertThat(states)
                .containsExactly(ThreeState.SAME, ThreeState.AGAIN, ThreeState.SAME, ThreeState.SAME, ThreeState.SAME);
    }

    @Test
    void a_paragraph_turned_back_is_reverted_and_one_left_alone_is_kept() {
        List<String> draft = with(1, "serat optik", "nirkabel");
        draft.set(3, draft.get(3).replace("tiap muara", "tiap pantai"));
        List<String> proposal = with(3, "tiap muara", "tiap pantai");
        assertThat(states(three(TEXT, draft, proposal)))
                .containsExactly(
                        ThreeState.SAME, ThreeState.REVERTED, ThreeState.SAME, ThreeState.KEPT, ThreeState.SAME);
    }

    @Test
    void who_removed_a_paragraph_and_who_put_it_back_is_told() {
        assertThat(states(three(TEXT, without(2), without(2))))
                .containsExactly(ThreeState.SAME, ThreeState.SAME, ThreeState.KEPT, ThreeState.SAME, ThreeState.SAME);
        assertThat(states(three(TEXT, without(2), TEXT)))
                .containsExactly(
                        ThreeState.SAME, ThreeState.SAME, ThreeState.REVERTED, ThreeState.SAME, ThreeState.SAME);
        assertThat(states(three(without(2), TEXT, without(2))))
                .contains(ThreeState.REVERTED)
                .hasSize(5);
        assertThat(states(three(TEXT, TEXT, without(2))))
                .contains(ThreeState.PROPOSED)
                .hasSize(5);
    }

    @Test
    void a_changed_block_knows_the_block_in_force() {
        ThreeWay three = three(TEXT, with(1, "serat optik", "nirkabel"), with(1, "serat optik", "satelit"));
        ThreeBlock again = three.items().get(0).blocks().get(1);
        assertThat(again.inForce()).extracting(p -> p.index()).containsExactly(1);
        assertThat(three.blocks()).isEqualTo(Map.of(ThreeState.SAME, 4, ThreeState.AGAIN, 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_block_of_the_proposals_comparison_is_told_once(long seed) {
        Random random = new Random(seed);
        Edition a = text("2018", TEXT);
        Edition b = text("2021", edited(TEXT, random));
        Edition h = text("2022", edited(edited(TEXT, random), random));
        List<BlockDiff> told = new ArrayList<>();
        Chapter draft = b.chapters().get(0);
        Chapter proposal = h.chapters().get(0);
        ThreeWay three = ThreeWay.of(a, b, h);
        three.items()
                .forEach(i ->
                        i.blocks().stream().filter(x -> x.state().isProposals()).forEach(x -> told.add(x.change())));
        List<BlockDiff> changed =
                ProseComparison.of(List.of(new ProseComparison.Pair(document(draft), document(proposal))))
                        .get(0)
                        .blocks()
                        .stream()
                        .filter(x -> x.fate() != BlockFate.SAME && x.fate() != BlockFate.MOVED_FROM)
                        .toList();
        assertThat(told).containsExactlyElementsOf(changed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_proposal_that_is_the_text_in_force_reverts_all(long seed) {
        List<String> draft = edited(TEXT, new Random(seed));
        assertThat(states(three(TEXT, draft, TEXT))).allMatch(s -> s == ThreeState.SAME || s == ThreeState.REVERTED);
        assertThat(states(three(TEXT, draft, draft))).allMatch(s -> s == ThreeState.SAME || s == ThreeState.KEPT);
        assertThat(states(three(TEXT, TEXT, draft))).allMatch(s -> s == ThreeState.SAME || s == ThreeState.PROPOSED);
    }

    private static Optional<Document> document(Chapter chapter) {
        return Optional.of(new Document(chapter.id().text(), chapter.title(), chapter.body()));
    }

    private static List<String> edited(List<String> text, Random random) {
        List<String> blocks = new ArrayList<>(text);
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int place = random.nextInt(blocks.size());
            switch (random.nextInt(4)) {
                case 0 ->
                    blocks.set(place, blocks.get(place).replace(" dan ", " beserta ") + " Kalimat " + edits + ".");
                case 1 -> blocks.add(place, "Bagian baru tentang angkutan umum nomor " + random.nextInt(1000) + ".");
                case 2 -> blocks.add(blocks.remove(place));
                default -> {
                    if (blocks.size() > 2) {
                        blocks.remove(place);
                    }
                }
            }
        }
        return blocks;
    }
}
