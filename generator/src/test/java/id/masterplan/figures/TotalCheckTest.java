package id.masterplan.figures;

import static id.masterplan.testing.Plans.number;
import static id.masterplan.testing.Plans.programme;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.CountingRule;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalCheckTest {
    private static PrintedTotal total(Value amount, Optional<CountingRule> rule) {
        return new PrintedTotal(Optional.of(2021), Optional.empty(), Optional.empty(), amount, rule, Optional.empty());
    }

    private static Programme costing(String id, Value amount) {
        return programme(id)
                .years(2021)
                .budget(2021, "apbd", amount, Optional.of(CountingRule.TAGGED))
                .build();
    }

    @Test
    void lines_that_add_up_agree() {
        TotalCheck check = TotalCheck.of(
                total(number("30"), Optional.empty()),
                List.of(costing("prog-a", number("10")), costing("prog-b", number("20"))));
        assertThat(check.comparable()).isTrue();
        assertThat(check.difference()).isEmpty();
    }

    @Test
    void a_difference_is_printed_less_computed() {
        TotalCheck check = TotalCheck.of(
                total(number("25"), Optional.empty()),
                List.of(costing("prog-a", number("10")), costing("prog-b", number("20"))));
        assertThat(check.difference()).contains(BigDecimal.valueOf(-5));
    }

    @Test
    void nothing_is_compared_where_a_line_has_no_number_or_another_rule_counts() {
        Programme missing = costing("prog-a", new Value.Missing("belum ada", Optional.empty()));
        assertThat(TotalCheck.of(total(number("30"), Optional.empty()), List.of(missing))
                        .comparable())
                .isFalse();
        Programme tagged = costing("prog-a", number("10"));
        assertThat(TotalCheck.of(total(number("30"), Optional.of(CountingRule.WHOLE_PROGRAMME)), List.of(tagged))
                        .comparable())
                .isFalse();
    }
}
