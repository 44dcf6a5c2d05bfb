package id.masterplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kota-kota;WORD", "se-Jawa;WORD", "Jum’at;WORD", "Covid-19;WORD", "4G;WORD",
                "1.234,5;NUMBER", "2.16.03;CODE", "Rp1,25 miliar;MONEY", "Rp 450.000.000;MONEY", "Rp.5 juta;MONEY",
                "85%;PERCENT", "12,5 persen;PERCENT", "2021–2026;RANGE", "2021 – 2026;RANGE", "10-15%;RANGE",
                "13 Desember 2018;DATE", "2018-12-13;DATE", "13/12/2018;DATE"
            })
    void what_belongs_together_is_one_token(String text, TokenKind kind) {
        assertThat(Tokens.of(text)).containsExactly(new Token(kind, text));
    }

    @Test
    void joined_tokens_are_the_text() {
        Random random = new Random(7);
        String letters = "ab1 2.,-–%Rp\u00a0'\n(é";
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String joined = Tokens.of(text.toString()).stream().map(Token::text).collect(Collectors.joining());
            assertThat(joined).isEqualTo(text.toString());
        }
    }

    @Test
    void hostile_text_is_cut_without_overflow() {
        assertThat(Tokens.of("1.".repeat(200_000))).isNotEmpty();
        assertThat(Tokens.of("a-".repeat(200_000))).isNotEmpty();
    }

    @Test
    void numbers_are_marked_whole() {
        assertThat(TextDiff.words("naik menjadi Rp1,25 miliar pada 2021", "naik menjadi Rp1,35 miliar pada 2021"))
                .containsExactly(
                        new Span(Span.Op.SAME, "naik menjadi "),
                        new Span(Span.Op.DELETED, "Rp1,25 miliar"),
                        new Span(Span.Op.INSERTED, "Rp1,35 miliar"),
                        new Span(Span.Op.SAME, " pada 2021"));
    }

    @Test
    void a_lone_function_word_between_two_changes_is_swallowed() {
        assertThat(TextDiff.words("pemerintah kota dan pengusaha batik", "lembaga desa dan kelompok tani"))
                .containsExactly(
                        new Span(Span.Op.DELETED, "pemerintah kota dan pengusaha batik"),
                        new Span(Span.Op.INSERTED, "lembaga desa dan kelompok tani"));
    }

    @Test
    void composed_letters_and_hard_spaces_are_no_difference() {
        assertThat(TextDiff.words("caf\u00e9 kota\u00a0lama", "cafe\u0301 kota  lama"))
                .extracting(Span::op)
                .containsOnly(Span.Op.SAME);
    }

    @Test
    void the_spans_hold_both_texts() {
        Random random = new Random(11);
        List<String> words = List.of("kota", "dan", "batik", "85%", ",", ".", "di", "warga", "(", ")", "2021–2026");
        for (int i = 0; i < 3000; i++) {
            String before = sentence(random, words);
            String after = sentence(random, words);
            long product = i % 3 == 0 ? 4 : Alignment.MAX_PRODUCT;
            List<Span> spans = TextDiff.words(before, after, product);
            assertThat(squeezed(join(spans, Span.Op.INSERTED))).isEqualTo(squeezed(before));
            assertThat(Folded.of(join(spans, Span.Op.DELETED))).isEqualTo(Folded.of(after));
            assertThat(spans.stream().allMatch(s -> s.op() == Span.Op.SAME)).isEqualTo(Folded.same(before, after));
        }
    }

    private static String sentence(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(12); n > 0; n--) {
            text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String join(List<Span> spans, Span.Op without) {
        return spans.stream().filter(s -> s.op() != without).map(Span::text).collect(Collectors.joining());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Batik Fusion;Batik Fushion;true",
                "PERDA tentang RPJMD;Perda tentang RPJMD;true",
                "kota kota;kota-kota;true",
                "risiko banjir;resiko banjir;true",
                "aktifitas;aktivitas;true",
                "Perda;Perwa;false",
                "legal;ilegal;false",
                "1.500 warga;1,500 warga;false",
                "lima unit;enam unit;false",
                "dapat;tidak dapat;false",
                "kota;kata;false",
                "pelayanan;pelayaran;false",
                "SAKPORE;New Sakpore;false",
                "turun -5 poin;turun 5 poin;false",
                "sama;sama;false"
            })
    void spelling_is_told_from_other_words(String a, String b, boolean spelling) {
        assertThat(Spelling.onlySpelling(a, b)).isEqualTo(spelling);
        assertThat(Spelling.onlySpelling(b, a)).isEqualTo(spelling);
    }

    @Test
    void texts_without_a_common_word_are_not_alike() {
        assertThat(WordBag.of("jalan rusak").dice(WordBag.of("puskesmas baru"))).isZero();
        assertThat(WordBag.of("jalan rusak di kota").dice(WordBag.of("jalan rusak")))
                .isEqualTo(0.8, Offset.offset(0.01));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.5;1.234,5;1,234.5",
                "0;0;0",
                "-1000;−1.000;−1,000",
                "0.50;0,5;0.5",
                "450000000;450.000.000;450,000,000"
            })
    void numbers_are_written_in_both_languages(String number, String indonesian, String english) {
        assertThat(Numerals.of(Locale.forLanguageTag("id")).number(new BigDecimal(number)))
                .isEqualTo(indonesian);
        assertThat(Numerals.of(Locale.ENGLISH).number(new BigDecimal(number))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1250000000;Rp1,25 miliar",
                "450000000;Rp450 juta",
                "999999999;Rp1 miliar",
                "500;Rp500",
                "0;Rp0",
                "-1500000;−Rp1,5 juta"
            })
    void money_is_written_short(String amount, String text) {
        assertThat(Numerals.of(Locale.forLanguageTag("id")).rupiahShort(new BigDecimal(amount)))
                .isEqualTo(text);
    }
}
