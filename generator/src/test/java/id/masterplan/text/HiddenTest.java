package id.masterplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees is told; what honest scripts and emoji need is not. */
class HiddenTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "202E, DIRECTION",
        "202A, DIRECTION",
        "2066, DIRECTION",
        "2069, DIRECTION",
        "200E, DIRECTION",
        "200B, INVISIBLE",
        "200D, INVISIBLE",
        "2060, INVISIBLE",
        "FEFF, INVISIBLE",
        "AD, INVISIBLE",
        "180E, INVISIBLE",
        "3164, INVISIBLE",
        "2028, INVISIBLE",
        "FE0F, INVISIBLE",
        "E0101, INVISIBLE",
        "E0041, TAG",
        "E000, PRIVATE",
        "F0000, PRIVATE",
        "7, CONTROL",
        "85, CONTROL",
        "7F, CONTROL",
        "FFFE, CONTROL"
    })
    void a_hidden_character_between_plain_letters_is_told(String point, Hidden.Kind kind) {
        int code = Integer.parseInt(point, 16);
        String text = "ang" + Character.toString(code) + "garan";
        assertThat(Hidden.in(text)).containsExactly(new Hidden.Found(3, code, kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anggaran “Rp1” – 5 %, café, naïve, Ż\tĀ\n",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 1\uFE0F\u20E3",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 \u0915\u094D\u200D\u0937",
                "\u0634\u0627\u0631\u0639 (Jalan)\u200F 12",
                "\uA9B2\uA9B8\u200B\uA9B1\uA9AE",
                "\u4EBA\uDB40\uDD00 \u2126"
            })
    void honest_scripts_and_emoji_pass(String text) {
        assertThat(Hidden.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200Db", "\u4EBA\u200C\u4EBA", "x\uFE0F", "\uD83D\uDE00\uFE0F\uFE0F", "abc\u200F"})
    void what_joins_or_varies_nothing_is_told(String text) {
        assertThat(Hidden.in(text)).hasSize(1);
    }
}
