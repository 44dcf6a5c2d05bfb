package id.masterplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Position;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void a_cell_that_looks_like_a_formula_is_text() {
        assertThat(DiffCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(DiffCsv.cell("+62")).isEqualTo("'+62");
        assertThat(DiffCsv.cell(" @SUM(A1)")).isEqualTo("' @SUM(A1)");
        assertThat(DiffCsv.cell("\t=1")).isEqualTo("'\t=1");
        assertThat(DiffCsv.cell("-15")).isEqualTo("-15");
        assertThat(DiffCsv.cell("-15+A1")).isEqualTo("'-15+A1");
    }

    @Test
    void quotes_and_line_breaks_stay_in_their_cell() {
        assertThat(DiffCsv.cell("dia \"bisa\", ya\nini")).isEqualTo("\"dia \"\"bisa\"\", ya\nini\"");
    }

    @Test
    void csv_has_a_line_for_each_change_each_block_and_each_item_that_came_or_went() {
        assertThat(DiffCsv.of(DiffJsonTest.sample()).lines())
                .hasSize(1 + 2 + 1 + 1 + 1 + 1)
                .allMatch(l -> l.startsWith("\uFEFFjenis,") || l.split(",", -1).length >= 18);
    }

    @Test
    void markdown_escapes_what_the_plan_says() {
        assertThat(DiffMarkdown.escape("a|b <script> @wali #12 [x](y)"))
                .isEqualTo("a\\|b &lt;script\\> @\u2060wali #\u206012 \\[x\\]\\(y\\)");
        assertThat(DiffMarkdown.of(DiffJsonTest.sample(), INDONESIAN))
                .contains("| Item | Isian | Lama | Baru | Dampak |")
                .contains("| Program prog-a | target 2025 \\(Indikator ind-a\\) | 85% | 70% | −15 poin, substansial |")
                .contains("Wisata Halal \\| Baru");
    }

    @Test
    void text_names_each_item_once_with_its_changes_below() {
        assertThat(DiffText.of(DiffJsonTest.sample(), INDONESIAN))
                .contains("Program prog-a: Program prog-a [diubah, substansial]\n")
                .contains("  - Indikator ind-a: target 2025 diturunkan 15 poin (85 menjadi 70)\n")
                .contains("  - dihapus dari dokumen; keadaannya tidak tercatat\n");
    }

    @Test
    void problems_are_written_by_place_in_both_languages() {
        var late = ProblemCode.YAML_EMPTY.at(Position.of("b.yaml", 2, 1));
        var early = ProblemCode.YAML_EMPTY.at(Position.of("a.yaml", 9, 1));
        Findings findings = Findings.of(List.of(late, early));
        assertThat(findings.problems()).containsExactly(early, late);
        assertThat(ProblemJson.of(findings, SourceLines.NONE))
                .contains("\"errors\" : 2")
                .contains("\"code\" : \"yaml.empty\"");
    }
}
