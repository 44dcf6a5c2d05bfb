package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Period;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private final Labels labels = Labels.of(Labels.INDONESIAN);
    private final Formats formats = new Formats(labels);
    private final Values values = new Values(labels);

    @Test
    void days_have_their_month_in_words() {
        assertThat(formats.day(LocalDate.of(2018, 12, 13))).isEqualTo("13 Desember 2018");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1234.5;1.234,5", "1234567;1.234.567", "-3.76;−3,76", "0;0", "999;999", "1.10;1,10", "1E+3;1.000"})
    void numbers_have_points_between_thousands_and_a_decimal_comma(BigDecimal number, String text) {
        assertThat(formats.number(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "450000;Rp450.000",
                "450000000;Rp450\u00a0juta",
                "999950000;Rp1\u00a0miliar",
                "18755371000;Rp18,8\u00a0miliar",
                "1030000000000;Rp1\u00a0triliun",
                "2290000000000000;Rp2.290\u00a0triliun",
                "-3300000000;−Rp3,3\u00a0miliar",
                "0;Rp0"
            })
    void money_is_short_from_a_million_up(BigDecimal amount, String text) {
        assertThat(formats.rupiahShort(amount)).isEqualTo(text);
    }

    @Test
    void money_in_full_shows_cents_only_where_there_are_some() {
        assertThat(formats.rupiah(new BigDecimal("18755371000.00"))).isEqualTo("Rp18.755.371.000");
        assertThat(formats.rupiah(new BigDecimal("1500.5"))).isEqualTo("Rp1.500,50");
    }

    @Test
    void differences_always_have_a_sign() {
        assertThat(formats.signed(BigDecimal.valueOf(5))).isEqualTo("+5");
        assertThat(formats.signed(BigDecimal.valueOf(-5))).isEqualTo("−5");
    }

    @Test
    void a_period_of_one_year_is_a_year() {
        assertThat(formats.period(new Period(2018, 2023))).isEqualTo("2018–2023");
        assertThat(formats.period(new Period(2018, 2018))).isEqualTo("2018");
    }

    @Test
    void a_percent_sign_stands_close_and_other_units_apart() {
        assertThat(formats.measure(BigDecimal.valueOf(40), "%")).isEqualTo("40%");
        assertThat(formats.measure(BigDecimal.valueOf(40), "orang")).isEqualTo("40\u00a0orang");
    }

    @Test
    void an_open_range_says_which_end_is_open() {
        Value range = new Value.Range(Optional.of(BigDecimal.valueOf(65)), Optional.empty(), Optional.empty());
        assertThat(values.text(range, "%")).isEqualTo("di atas 65%");
    }

    @Test
    void what_was_printed_stands_beside_what_was_understood() {
        Value figure = new Value.Figure(new BigDecimal("18755371000"), Optional.of("Rp18.755.371.000,00"));
        assertThat(values.rupiah(figure).text()).isEqualTo("Rp18.755.371.000");
        assertThat(values.rupiah(figure).printed()).contains("Rp18.755.371.000,00");
    }

    @Test
    void a_missing_value_says_why() {
        Value missing = new Value.Missing("belum dipublikasikan", Optional.empty());
        assertThat(values.phrase(missing, "%").missing()).isTrue();
        assertThat(values.text(missing, "%")).isEqualTo("belum ada: belum dipublikasikan");
    }

    @Test
    void a_composite_lists_its_parts() {
        Value composite = new Value.Composite(
                List.of(
                        new Value.Part("sekolah", BigDecimal.valueOf(20), Optional.empty()),
                        new Value.Part("gedung", BigDecimal.TEN, Optional.empty())),
                Optional.empty());
        assertThat(values.text(composite, "")).isEqualTo("20 sekolah, 10 gedung");
    }
}
