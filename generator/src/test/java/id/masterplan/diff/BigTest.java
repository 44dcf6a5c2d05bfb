package id.masterplan.diff;

import static id.masterplan.testing.Plans.chapter;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.indicator;
import static id.masterplan.testing.Plans.programme;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Edition;
import id.masterplan.testing.EditionBuilder;
import id.masterplan.text.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sizes far above a real plan stay affordable; the limits are generous, so that a slow machine does not fail. */
class BigTest {
    private static final List<String> WORDS = List.of(
            "kota",
            "warga",
            "batik",
            "layanan",
            "daring",
            "pasar",
            "jalan",
            "sungai",
            "sekolah",
            "kesehatan",
            "sampah",
            "izin",
            "pajak",
            "pariwisata",
            "pesisir",
            "kampung",
            "digital",
            "anggaran",
            "kecamatan",
            "kelurahan");

    private static String paragraph(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())))
                    .append(random.nextInt(1000))
                    .append(' ');
        }
        return text.toString();
    }

    private static Edition plan(String year, List<String> blocks, int changed) {
        EditionBuilder edition = edition(year).with(chapter("bab-satu", 1, "Besar", blocks.toArray(new String[0])));
        for (int i = 0; i < 300; i++) {
            edition.with(programme("prog-" + i)
                    .budget(2021, "apbd", 1_000_000L + i * (long) changed)
                    .indicator(indicator("ind-" + i).target(2025, Integer.toString(50 + changed))));
        }
        return edition.build();
    }

    @Test
    @Timeout(60)
    void ten_thousand_paragraphs_and_three_hundred_programmes_are_compared() {
        Random random = new Random(3);
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            before.add(paragraph(random, 25));
        }
        List<String> after = new ArrayList<>(before);
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(after.size());
            after.set(at, after.get(at).replaceFirst("kota", "desa") + " baru");
        }
        for (int i = 0; i < 100; i++) {
            after.add(random.nextInt(after.size()), after.remove(random.nextInt(after.size())));
        }
        Edition one = plan("2018", before, 0);
        Edition two = plan("2021", after, 1);
        EditionDiff diff = Comparison.of(one, two);
        assertThat(diff.summary().blocksSame()).isGreaterThan(9_300);
    }

    @Test
    @Timeout(60)
    void two_wholly_different_long_texts_are_bounded() {
        Random random = new Random(4);
        assertThat(TextDiff.words(paragraph(random, 6_000), paragraph(random, 6_000)))
                .isNotEmpty();
        assertThat(TextDiff.words(paragraph(random, 60_000), paragraph(random, 60_000)))
                .isNotEmpty();
    }

    @Test
    @Timeout(60)
    void blocks_all_new_are_bounded() {
        Random random = new Random(5);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            before.add(paragraph(random, 25));
            after.add(paragraph(random, 25));
        }
        EditionDiff diff = Comparison.of(plan("2018", before, 0), plan("2021", after, 1));
        assertThat(diff.summary().blocksSame()).isZero();
    }
}
