package id.masterplan.diff;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.testing.Plans;
import id.masterplan.testing.RpjmdBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What became of a programme code under a newer RPJMD: by the official lists, by the RPJMDs, never by its digits. */
class CodeTraceTest {
    private static final String NAME = "Program Aplikasi Informatika";
    private final Aftermath region = new Aftermath();

    private static RpjmdBuilder old() {
        return new RpjmdBuilder("rpjmd-2016", 2016).objective("o-1", "Layanan").programme("2.16.03", "k-2020", NAME);
    }

    private static RpjmdBuilder newer() {
        return new RpjmdBuilder("rpjmd-2021", 2021).objective("n-1", "Layanan", "o-1");
    }

    private CodeCheck check(String code, RpjmdBuilder newer) {
        ImpactRow row = region.plan(old())
                .plan(newer)
                .edition(Plans.edition("2018")
                        .follows("rpjmd-2016")
                        .with(Plans.programme("prog-a").link("rpjmd-2016", "o-1", code, "k-2020")))
                .only()
                .rows()
                .get(0);
        return row.code().orElseThrow();
    }

    @Test
    void the_same_code_of_the_same_list_is_unchanged() {
        assertThat(check("2.16.03", newer().programme("2.16.03", "k-2020", NAME))
                        .fate())
                .isEqualTo(CodeFate.UNCHANGED);
    }

    @Test
    void another_printed_name_of_the_same_code_is_told() {
        CodeCheck check = check("2.16.03", newer().programme("2.16.03", "k-2025", "Program Pengelolaan Data"));
        assertThat(check.fate()).isEqualTo(CodeFate.NAME_CHANGED);
        assertThat(check.name()).contains(NAME);
        assertThat(check.newName()).contains("Program Pengelolaan Data");
    }

    @Test
    void a_name_in_capitals_is_the_same_name() {
        assertThat(check("2.16.03", newer().programme("2.16.03", "k-2025", "PROGRAM APLIKASI INFORMATIKA"))
                        .fate())
                .isEqualTo(CodeFate.SCHEME_ONLY);
    }

    @Test
    void the_same_code_under_another_regulation_changes_the_list_alone() {
        CodeCheck check = check("2.16.03", newer().programme("2.16.03", "k-2025", NAME));
        assertThat(check.fate()).isEqualTo(CodeFate.SCHEME_ONLY);
        assertThat(check.evidence()).isEqualTo(CodeEvidence.PLAN);
    }

    @Test
    void zero_padding_proves_nothing() {
        CodeCheck check = check("2.16.03.2.02.09", newer().programme("2.16.03.2.02.0009", "k-2025", "Lain"));
        assertThat(check.fate()).isEqualTo(CodeFate.UNKNOWN);
        assertThat(check.newCodes()).isEmpty();
    }

    @Test
    void the_official_list_tells_that_a_wider_number_is_the_same_item() {
        region.list("k-2020", "k-2025", "2.16.03.2.02.09 2.16.03.2.02.0009");
        CodeCheck check = check("2.16.03.2.02.09", newer().programme("2.16.03", "k-2025", NAME));
        assertThat(check.fate()).isEqualTo(CodeFate.SCHEME_ONLY);
        assertThat(check.evidence()).isEqualTo(CodeEvidence.OFFICIAL_LIST);
    }

    @Test
    void the_official_list_gives_another_number_through_several_regulations() {
        region.list("k-2020", "k-2021", "2.16.03.2.02.09 2.16.03.2.02.11")
                .list("k-2021", "k-2023", "2.16.03.2.02.11 2.16.03.2.02.0014")
                .list("k-2021", "k-lain", "2.16.03.2.02.11 -");
        CodeCheck check = check("2.16.03.2.02.09", newer().programme("2.16.03", "k-2023", NAME));
        assertThat(check.fate()).isEqualTo(CodeFate.RECODED);
        assertThat(check.newCodes()).containsExactly("2.16.03.2.02.0014");
    }

    @Test
    void the_official_list_deletes_a_code() {
        region.list("k-2020", "k-2021", "2.16.03 -").list("k-2021", "k-2025", "1.01.01 1.01.02");
        CodeCheck check = check("2.16.03", newer().programme("1.01.02", "k-2025", "Lain"));
        assertThat(check.fate()).isEqualTo(CodeFate.DELETED);
    }

    @Test
    void a_code_that_the_official_list_does_not_name_stays_unknown() {
        region.list("k-2020", "k-2025", "1.01.01 1.01.02");
        assertThat(check("2.16.03", newer().programme("1.01.02", "k-2025", "Lain"))
                        .fate())
                .isEqualTo(CodeFate.UNKNOWN);
    }

    @Test
    void the_rpjmd_itself_names_the_code_that_a_programme_had() {
        CodeCheck check = check("2.16.03", newer().programme("2.16.04", "k-2025", NAME, Optional.of("2.16.03")));
        assertThat(check.fate()).isEqualTo(CodeFate.RECODED);
        assertThat(check.evidence()).isEqualTo(CodeEvidence.PLAN);
        assertThat(check.newCodes()).containsExactly("2.16.04");
    }

    @Test
    void a_recoded_programme_is_to_be_confirmed_even_where_its_objective_stays() {
        region.plan(old())
                .plan(newer().programme("2.16.04", "k-2025", NAME, Optional.of("2.16.03")))
                .edition(Plans.edition("2018")
                        .follows("rpjmd-2016")
                        .with(Plans.programme("prog-a").link("rpjmd-2016", "o-1", "2.16.03", "k-2020")));
        assertThat(region.only().rows().get(0).fate()).contains(ObjectiveFate.SAME);
        assertThat(region.only().rows().get(0).duty()).isEqualTo(Duty.CONFIRM);
    }
}
