package id.masterplan.diff;

import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.programme;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Edition;
import id.masterplan.model.Period;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SharedBudgetTest {
    private static final Edition EARLIER = edition("2018")
            .period(2018, 2022)
            .with(programme("prog-a")
                    .budget(2018, "apbd", 100L)
                    .budget(2021, "apbd", 10L)
                    .budget(2022, "csr", 5L))
            .build();

    @Test
    void different_periods_are_compared_in_the_years_of_both() {
        Edition later = edition("2021")
                .period(2021, 2026)
                .with(programme("prog-a").budget(2021, "apbd", 30L).budget(2026, "apbd", 900L))
                .build();
        assertThat(Comparison.of(EARLIER, later).summary().budgetShared())
                .contains(new SharedBudget(new Period(2021, 2022), new BigDecimal("15"), new BigDecimal("30")));
    }

    @Test
    void periods_without_a_common_year_have_nothing_to_share() {
        Edition later = edition("2025").period(2025, 2029).build();
        assertThat(Comparison.of(EARLIER, later).summary().budgetShared()).isEmpty();
    }

    @Test
    void equal_periods_need_no_other_sum() {
        Edition later = edition("2020").period(2018, 2022).build();
        assertThat(Comparison.of(EARLIER, later).summary().budgetShared()).isEmpty();
    }
}
