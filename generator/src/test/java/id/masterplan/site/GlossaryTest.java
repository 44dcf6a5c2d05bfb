package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.model.ItemId;
import id.masterplan.model.Prose;
import id.masterplan.model.StandingPage;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final String PAGE = """
            ## Perencanaan

            **RPJMD.** Rencana Pembangunan Jangka Menengah Daerah. Berlaku lima tahun.

            **Perangkat daerah (OPD).** Dinas, badan, atau kantor.

            **APBD, APBN, DAK.** Anggaran daerah, anggaran negara, dan dana alokasi khusus. Semuanya uang publik.

            **Tujuan.** Hasil yang hendak dicapai.
            """;

    private static Prose prose(String markdown) {
        return MarkdownReader.read("x.md", markdown, 1).prose().orElseThrow();
    }

    private final Glossary glossary =
            Glossary.of(List.of(new StandingPage(new ItemId("istilah"), "id", "Istilah", "", 1, prose(PAGE))));

    private String meaning(String abbreviation) {
        return glossary.term(abbreviation).map(Glossary.Term::meaning).orElse("");
    }

    private Document html(String markdown) {
        Targets targets = new Targets() {
            @Override
            public Optional<String> item(ItemId item) {
                return Optional.empty();
            }

            @Override
            public Optional<Term> term(String abbreviation) {
                return glossary.term(abbreviation).map(t -> new Term(t.meaning(), t.language(), "../" + t.path()));
            }
        };
        return Jsoup.parseBodyFragment(ProseHtml.of(Labels.of(Labels.INDONESIAN), targets)
                .write(prose(markdown))
                .markup());
    }

    @Test
    void an_abbreviation_means_the_first_sentence_of_its_entry() {
        assertThat(meaning("RPJMD")).isEqualTo("Rencana Pembangunan Jangka Menengah Daerah");
        assertThat(glossary.term("RPJMD").map(Glossary.Term::path))
                .contains("tentang/istilah/index.html#isi_perencanaan");
    }

    @Test
    void an_abbreviation_behind_its_name_means_the_name() {
        assertThat(meaning("OPD")).isEqualTo("Perangkat daerah");
    }

    @Test
    void several_in_one_entry_have_their_meanings_in_the_same_order() {
        assertThat(meaning("APBD")).isEqualTo("Anggaran daerah");
        assertThat(meaning("APBN")).isEqualTo("anggaran negara");
        assertThat(meaning("DAK")).isEqualTo("dana alokasi khusus");
    }

    @Test
    void in_a_translation_an_abbreviation_behind_its_indonesian_name_means_the_sentence() {
        Glossary english = Glossary.of(List.of(new StandingPage(
                new ItemId("istilah"),
                "en",
                "Glossary",
                "",
                1,
                prose("**Perangkat daerah (OPD).** Agency of the regional government. It leads.\n\n"
                        + "**APBD, DAK.** Regional budget, and special funds."))));
        assertThat(english.term("OPD"))
                .contains(new Glossary.Term("Agency of the regional government", "en", "tentang/istilah/index.html"));
        assertThat(english.term("DAK").map(Glossary.Term::meaning)).contains("special funds");
    }

    @Test
    void words_and_unknown_abbreviations_are_no_terms() {
        assertThat(glossary.term("Tujuan")).isEmpty();
        assertThat(glossary.term("SPBE")).isEmpty();
    }

    @Test
    void a_text_explains_each_abbreviation_once_and_never_in_a_heading_or_a_link() {
        Document page = html("""
                ## RPJMD

                Lihat [naskah OPD](https://contoh.go.id). RPJMD dan OPD, lalu RPJMD lagi; bukan RPJMDX.
                """);
        assertThat(page.select("a.term").eachText()).containsExactly("RPJMD", "OPD");
        assertThat(page.select("h2 a, a[href^=https] abbr")).isEmpty();
        assertThat(page.select("a.term abbr").eachAttr("title"))
                .containsExactly("Rencana Pembangunan Jangka Menengah Daerah", "Perangkat daerah");
        assertThat(page.text()).contains("RPJMD dan OPD, lalu RPJMD lagi; bukan RPJMDX.");
    }
}
