package id.masterplan.diff;

import static id.masterplan.testing.Plans.indicator;
import static id.masterplan.testing.Plans.phase;
import static id.masterplan.testing.Plans.programme;
import static id.masterplan.testing.Plans.quickWin;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Direction;
import id.masterplan.model.Value;
import id.masterplan.testing.EditionBuilder;
import id.masterplan.testing.IndicatorBuilder;
import id.masterplan.testing.Plans;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases INDONESIAN = Phrases.of(Locale.forLanguageTag("id"));
    private static final Phrases ENGLISH = Phrases.of(Locale.ENGLISH);

    private static EditionBuilder edition(String id, IndicatorBuilder only) {
        return Plans.edition(id).with(programme("p").indicator(only));
    }

    /** An indicator of which less is better. */
    private static IndicatorBuilder minutes() {
        return indicator("i").unit("menit").direction(Direction.DOWN);
    }

    private static List<String> say(Phrases phrases, EditionBuilder before, EditionBuilder after) {
        return Comparison.of(before.build(), after.build()).items().stream()
                .flatMap(i -> i.changes().stream())
                .map(phrases::change)
                .toList();
    }

    @Test
    void a_lowered_target_is_said_in_points() {
        EditionBuilder before = edition("2018", indicator("i").target(2025, "85"));
        EditionBuilder after = edition("2021", indicator("i").target(2025, "70"));
        assertThat(say(INDONESIAN, before, after)).containsExactly("target 2025 diturunkan 15 poin (85 menjadi 70)");
        assertThat(say(ENGLISH, before, after)).containsExactly("target 2025 lowered 15 points (85 to 70)");
    }

    @Test
    void where_less_is_better_a_higher_target_is_relaxed() {
        EditionBuilder before = edition("2018", minutes().target(2025, "30"));
        EditionBuilder after = edition("2021", minutes().target(2025, "45"));
        assertThat(say(INDONESIAN, before, after))
                .containsExactly("target 2025 dilonggarkan 15 menit atau 50% (30 menjadi 45)");
    }

    @Test
    void where_less_is_better_a_range_below_a_number_is_tightened() {
        EditionBuilder before = edition("2018", minutes().target(2025, "30"));
        Value.Range range = new Value.Range(
                Optional.of(BigDecimal.valueOf(15)), Optional.of(BigDecimal.valueOf(20)), Optional.empty());
        EditionBuilder after = edition("2021", minutes().target(2025, range));
        assertThat(say(INDONESIAN, before, after)).containsExactly("target 2025 diperketat (30 menjadi 15–20)");
        assertThat(say(INDONESIAN, after, before)).containsExactly("target 2025 dilonggarkan (15–20 menjadi 30)");
        assertThat(say(ENGLISH, before, after)).containsExactly("target 2025 tightened (30 to 15–20)");
    }

    @Test
    void money_is_said_in_full() {
        assertThat(say(
                        INDONESIAN,
                        Plans.edition("2018").with(programme("p").budget(2021, "apbd", 450_000_000)),
                        Plans.edition("2021").with(programme("p").budget(2021, "apbd", 500_000_000))))
                .containsExactly(
                        "anggaran 2021 dari APBD naik Rp50.000.000 atau 11,1% (Rp450.000.000 menjadi Rp500.000.000)");
    }

    @Test
    void years_have_no_separators() {
        assertThat(say(
                        INDONESIAN,
                        Plans.edition("2018")
                                .with(phase("f", "Pendek", 2018, 2020))
                                .with(programme("p").years(2018, 2019))
                                .with(quickWin("q").year(2018)),
                        Plans.edition("2021")
                                .with(phase("f", "Pendek", 2018, 2021))
                                .with(programme("p").years(2019))
                                .with(quickWin("q").year(2021))))
                .containsExactly(
                        "periode berubah dari 2018–2020 menjadi 2018–2021",
                        "mulai dihitung dari 2019 (semula 2018); tahun sebelumnya sudah lewat",
                        "tahun berubah dari 2018 menjadi 2021");
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(ResourceBundle.getBundle("id.masterplan.diff.phrases", Locale.ENGLISH)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("id.masterplan.diff.phrases", Locale.forLanguageTag("id"))
                        .keySet());
    }

    @Test
    void every_word_of_the_vocabulary_has_a_label() {
        for (ChangeKind kind : ChangeKind.values()) {
            assertThat(INDONESIAN.label(kind)).isNotBlank();
        }
        for (Fate fate : Fate.values()) {
            assertThat(INDONESIAN.label(fate)).isNotBlank();
        }
        for (ItemKind kind : ItemKind.values()) {
            assertThat(INDONESIAN.label(kind)).isNotBlank();
        }
    }
}
