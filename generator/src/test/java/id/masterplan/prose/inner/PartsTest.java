package id.masterplan.prose.inner;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.Inner;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final String PLAIN = "| Kode | Program | Pagu |\n|---|---|---|\n| a1 | Izin daring | 40 |\n"
            + "| a2 | Kampung batik | 12 |\n| a3 | Bank sampah | 27 |";

    private static Inner.Table table(String before, String after) {
        return (Inner.Table) Told.compare(before, after).inner();
    }

    private static List<String> rows(Inner.Table table) {
        return table.rows().stream()
                .map(r -> word(r.fate()) + " " + r.before().map(String::valueOf).orElse("") + ">"
                        + r.after().map(String::valueOf).orElse("") + ": "
                        + r.cells().stream().map(c -> Told.runs(c.runs())).collect(Collectors.joining("|")))
                .toList();
    }

    private static List<String> columns(Inner.Table table) {
        return table.columns().stream()
                .map(c -> word(c.fate()) + " " + c.before().map(String::valueOf).orElse("") + ">"
                        + c.after().map(String::valueOf).orElse(""))
                .toList();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void a_column_that_comes_marks_its_own_cells_alone() {
        Inner.Table table = table(
                PLAIN,
                PLAIN.replace("| Pagu", "| Dana | Pagu")
                        .replace("|---|---|", "|---|---|---|")
                        .replace("| 40", "| APBD | 40")
                        .replace("| 12", "| APBD | 12")
                        .replace("| 27", "| CSR | 27"));
        assertThat(columns(table)).containsExactly("same 0>0", "same 1>1", "added >2", "same 2>3");
        assertThat(rows(table))
                .containsExactly(
                        "same 0>0: Kode|Program|{+Dana+}|Pagu",
                        "same 1>1: a1|Izin daring|{+APBD+}|40",
                        "same 2>2: a2|Kampung batik|{+APBD+}|12",
                        "same 3>3: a3|Bank sampah|{+CSR+}|27");
    }

    @Test
    void a_column_with_another_header_and_the_same_values_was_renamed() {
        Inner.Table table = table(PLAIN, PLAIN.replace("Pagu", "Nilai"));
        assertThat(columns(table)).containsExactly("same 0>0", "same 1>1", "changed 2>2");
        assertThat(rows(table)).startsWith("changed 0>0: Kode|Program|[-Pagu-]{+Nilai+}");
    }

    @Test
    void a_row_is_known_by_its_key_whatever_else_changed() {
        Inner.Table table = table(PLAIN, PLAIN.replace("Kampung batik | 12", "Desa tenun | 99"));
        assertThat(rows(table)).contains("changed 2>2: a2|[-Kampung batik-]{+Desa tenun+}|[-12-]{+99+}");
    }

    @Test
    void rows_with_codes_given_out_anew_pair_by_what_they_say() {
        Inner.Table table = table(
                PLAIN,
                "| Kode | Program | Pagu |\n|---|---|---|\n| a1 | Pasar digital | 5 |\n| a2 | Izin daring | 40 |\n"
                        + "| a3 | Kampung batik | 12 |\n| a4 | Bank sampah | 27 |");
        assertThat(rows(table))
                .contains("added >1: {+a1+}|{+Pasar digital+}|{+5+}", "changed 1>2: [-a1-]{+a2+}|Izin daring|40");
    }

    @Test
    void running_numbers_have_no_hint() {
        Inner.Table table = table(
                "| No | Program |\n|---|---|\n| 1 | Izin daring |\n| 2 | Kampung batik |",
                "| No | Program |\n|---|---|\n| 1 | Bank sampah |\n| 2 | Izin daring |\n| 3 | Kampung batik |");
        assertThat(rows(table)).contains("changed 1>2: [-1-]{+2+}|Izin daring");
        assertThat(table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.runs().stream()))
                .allMatch(r -> r.hint().isEmpty());
    }

    @Test
    void a_row_that_moved_is_no_row_gone_and_come() {
        Inner.Table table = table(
                PLAIN,
                "| Kode | Program | Pagu |\n|---|---|---|\n| a3 | Bank sampah | 27 |\n"
                        + "| a1 | Izin daring | 40 |\n| a2 | Kampung batik | 12 |");
        assertThat(rows(table))
                .containsExactly(
                        "same 0>0: Kode|Program|Pagu",
                        "moved_to 3>1: a3|Bank sampah|27",
                        "same 1>2: a1|Izin daring|40",
                        "same 2>3: a2|Kampung batik|12",
                        "moved_from 3>: ");
    }

    @Test
    void rows_shorter_than_the_header_are_compared_as_far_as_they_reach() {
        Block.Table table = (Block.Table) Told.block(PLAIN);
        Block.Row first = new Block.Row(table.rows().get(0).cells().subList(0, 1));
        Block.Table ragged =
                new Block.Table(table.header(), List.of(first, table.rows().get(1)));
        assertThat(rows((Inner.Table) Inners.of(table, ragged).inner()))
                .contains("changed 1>1: a1|[-Izin daring-]|[-40-]");
    }

    private static List<String> items(String before, String after) {
        Inner.Items items = (Inner.Items) Told.compare(before, after).inner();
        return items.entries().stream()
                .map(e -> word(e.fate()) + e.moveId().map(m -> " m" + m).orElse("") + " "
                        + Told.notes(e.notes())
                        + (e.inner() instanceof Inner.Words w ? " " + Told.runs(w.runs()) : ""))
                .toList();
    }

    @Test
    void an_item_indented_with_what_stands_below_it_is_one_event() {
        assertThat(items("- Satu hal\n- Dua hal lain\n  - Anak dua", "- Satu hal\n  - Dua hal lain\n    - Anak dua"))
                .containsExactly("same []", "changed [DEPTH 0>1]", "same []");
    }

    @Test
    void an_item_moves_once_with_what_stands_below_it() {
        assertThat(items(
                        "- Satu\n  - Anak satu\n- Dua hal penting kota ini",
                        "- Dua hal penting kota ini\n- Satu\n  - Anak satu"))
                .containsExactly("moved_from m1 []", "moved_from m1 []", "same []", "moved_to m1 []", "moved_to m1 []");
    }

    @Test
    void a_task_done_and_a_word_changed_are_told_of_their_items() {
        assertThat(items(
                        "- [ ] Menyusun rencana\n- Menetapkan aturan kota",
                        "- [x] Menyusun rencana\n- Menetapkan aturan desa"))
                .containsExactly("changed [DONE open>done]", "changed [] Menetapkan aturan [-kota-]{+desa+}");
    }

    @Test
    void bullets_that_became_numbers_are_told_of_the_list() {
        assertThat(Told.notes("- Satu\n- Dua", "1. Satu\n2. Dua")).containsExactly("LIST bulleted>ordered");
        assertThat(Told.notes("1. Satu\n2. Dua", "4. Satu\n5. Dua")).containsExactly("LIST ordered>ordered 4");
    }

    @Test
    void code_is_told_by_line_with_its_white_space() {
        Inner.Lines lines =
                (Inner.Lines) Told.compare("```\na\n  b\n```", "```\na\nb\n```").inner();
        assertThat(lines.lines())
                .extracting(s -> s.op() + s.text())
                .containsExactly("SAMEa", "DELETED  b", "INSERTEDb");
        assertThat(Told.notes("```sh\na\n```", "```bash\na\n```")).containsExactly("LANGUAGE sh>bash");
    }

    @Test
    void a_quotation_is_compared_block_by_block() {
        Inner.Blocks blocks = (Inner.Blocks) Told.compare(
                        "> Kota yang maju.\n>\n> Demikian visi.",
                        "> Kota yang kaya.\n>\n> Demikian visi.\n>\n> Tanda tangan.")
                .inner();
        assertThat(blocks.blocks())
                .extracting(BlockDiff::fate)
                .extracting(Enum::name)
                .containsExactly("CHANGED", "SAME", "ADDED");
    }
}
