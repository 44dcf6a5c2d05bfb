package id.masterplan.site;

import static id.masterplan.testing.Plans.change;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.programme;
import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.Comparison;
import id.masterplan.model.ChangeAction;
import id.masterplan.prose.change.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWordsTest {
    private static final Labels LABELS = Labels.of(Labels.INDONESIAN);

    private static List<String> told(ItemNames items, String before, String after) {
        return new TextWords(LABELS, items).notes(List.of(new Note(Note.Kind.LINK, before, after)));
    }

    @Test
    void a_link_to_an_item_is_told_by_its_name() {
        ItemNames names = ItemNames.of(Comparison.of(
                edition("2018")
                        .with(programme("prog-banjir").title("Rumah pompa"))
                        .build(),
                edition("2021")
                        .with(programme("prog-izin").title("Izin daring"))
                        .build()));
        assertThat(told(names, "item:prog-banjir", "item:prog-izin"))
                .containsExactly("tautan dari “Rumah pompa” ke “Izin daring”");
    }

    @Test
    void items_that_merged_keep_their_own_names() {
        ItemNames names = ItemNames.of(Comparison.of(
                edition("2018")
                        .with(
                                programme("prog-a").title("Pasar digital"),
                                programme("prog-b").title("Pajak daring"))
                        .build(),
                edition("2021")
                        .with(programme("prog-c").title("Transaksi nontunai"))
                        .since("2018", change(ChangeAction.MERGED, "prog-a prog-b", "prog-c", "Satu loket"))
                        .build()));
        assertThat(told(names, "item:prog-b", "item:prog-c"))
                .containsExactly("tautan dari “Pajak daring” ke “Transaksi nontunai”");
    }

    @Test
    void a_link_of_a_text_that_belongs_to_no_edition_shows_the_id_as_one() {
        assertThat(told(ItemNames.NONE, "", "item:prog-banjir"))
                .containsExactly("tautan ditambahkan ke butir prog-banjir");
        assertThat(told(ItemNames.NONE, "https://a.id", "")).containsExactly("tautan dihapus: https://a.id");
    }
}
