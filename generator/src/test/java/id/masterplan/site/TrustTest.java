package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Site;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Proof;
import id.masterplan.site.view.Trust;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What pages of editions say about themselves. */
class TrustTest {
    private static final String ITEM = "/program/prog-sakpore/index.html";

    private final SampleSite site = SampleSite.read();

    private static Trust trust(SampleSite site, String path) {
        return site.page(path).view().chrome().provenance().orElseThrow().trust();
    }

    private Trust trust(String path) {
        return trust(site, path);
    }

    private static List<String> labels(Trust trust) {
        return trust.links().stream().map(Link::label).toList();
    }

    @Test
    void a_citation_names_region_title_edition_basis_day_address_and_proof() {
        assertThat(trust("kota-contoh/edisi/2018" + ITEM).citation())
                .startsWith("Kota Contoh, “")
                .contains("Masterplan Smart City 2018 (Edisi 2018)")
                .contains("nomor produk hukum belum tercatat, ditetapkan 13 Desember 2018")
                .contains(site.setting.site().baseUrl() + "kota-contoh/edisi/2018/program/prog-sakpore/ ")
                .contains("[komit, sidik: 0123456789ab, 0123456789ab]")
                .endsWith("[contoh: penetapannya tidak terbukti dari sumber]");
    }

    @Test
    void a_draft_is_cited_as_one_and_proves_nothing() {
        assertThat(trust("kota-contoh/rancangan" + ITEM).citation())
                .contains("belum ditetapkan", "diakses")
                .doesNotContain("sidik");
    }

    @Test
    void a_page_is_no_signed_document() {
        assertThat(trust("kota-contoh/edisi/2021" + ITEM).official().text())
                .contains("bukan naskah yang ditandatangani");
        assertThat(trust("kota-contoh/rancangan/index.html").official().text()).contains("belum ditetapkan");
    }

    @Test
    void an_item_names_the_edition_that_changed_it_last() {
        assertThat(trust("kota-contoh/edisi/2018" + ITEM).change().orElseThrow())
                .contains("Edisi 2018 (13 Desember 2018)");
        assertThat(trust("kota-contoh/edisi/2021" + ITEM).change().orElseThrow())
                .as("2021 left it as it was")
                .contains("Edisi 2018");
        assertThat(trust("kota-contoh/rancangan/program/prog-minimal/index.html")
                        .change()
                        .orElseThrow())
                .contains("Rancangan");
    }

    @Test
    void a_change_leads_to_its_card_and_to_the_history() {
        assertThat(trust("kota-contoh/rancangan/program/prog-minimal/index.html")
                        .links())
                .extracting(Link::href)
                .contains(
                        "../../../../kota-contoh/banding/2021...rancangan/index.html#prog-minimal",
                        "../../../../kota-contoh/riwayat/prog-minimal/index.html");
    }

    @Test
    void a_comparison_is_cited_with_both_editions_and_the_proof_of_each_that_was_adopted() {
        assertThat(trust("kota-contoh/banding/2018...2021/index.html").citation())
                .startsWith("Perbandingan Masterplan Smart City Kota Contoh, Edisi 2018 dengan Edisi 2021. ")
                .contains(site.setting.site().baseUrl() + "kota-contoh/banding/2018...2021/ ")
                .endsWith("[komit, sidik: Edisi 2018: 0123456789ab, 0123456789ab;"
                        + " Edisi 2021: 0123456789ab, 0123456789ab]"
                        + " [contoh: penetapan Edisi 2018, Edisi 2021 tidak terbukti dari sumber]");
        assertThat(trust("kota-contoh/banding/2021...rancangan/index.html").citation())
                .contains("Edisi 2021: 0123456789ab", "rancangan belum ditetapkan; diakses: isi tanggalnya")
                .doesNotContain("Rancangan: –");
        assertThat(site.page("kota-contoh/banding/2018...2021/index.html")
                        .view()
                        .chrome()
                        .provenance()
                        .orElseThrow()
                        .proofs())
                .extracting(Proof::edition)
                .containsExactly("Edisi 2018", "Edisi 2021");
    }

    @Test
    void what_is_made_of_editions_that_no_source_proves_is_cited_as_an_example() {
        for (String path : List.of(
                "kota-contoh/banding/2018...2021/index.html",
                "kota-contoh/banding/2018...2021/cetak/index.html",
                "kota-contoh/riwayat/prog-minimal/index.html")) {
            assertThat(trust(path).citation())
                    .as(path)
                    .endsWith(" [contoh: penetapan Edisi 2018, Edisi 2021 tidak terbukti dari sumber]");
            assertThat(site.page(path)
                            .view()
                            .chrome()
                            .provenance()
                            .orElseThrow()
                            .illustrative())
                    .as(path)
                    .hasValue("Penetapan Edisi 2018, Edisi 2021 adalah contoh: tidak ditemukan sumber yang"
                            + " membuktikannya.");
        }
        assertThat(trust("kota-contoh/banding/2021...rancangan/index.html").citation())
                .as("a draft claims no adoption")
                .endsWith(" [contoh: penetapan Edisi 2021 tidak terbukti dari sumber]");
    }

    @Test
    void what_is_made_of_proven_editions_is_no_example() {
        RegionDesk proven = ComparedRegion.desk();
        assertThat(new ComparisonPages(proven).pages())
                .allSatisfy(page -> assertThat(
                                page.view().chrome().provenance().orElseThrow().illustrative())
                        .isEmpty())
                .allSatisfy(page -> assertThat(page.view()
                                .chrome()
                                .provenance()
                                .orElseThrow()
                                .trust()
                                .citation())
                        .doesNotContain("contoh:"));
    }

    @Test
    void a_record_that_no_source_proves_is_cited_as_an_example() {
        assertThat(trust("kota-contoh/forum/forum-2024/index.html").citation())
                .endsWith(" [contoh: isinya tidak terbukti dari sumber]");
        assertThat(trust("kota-contoh/evaluasi/eval-2022/index.html").citation())
                .endsWith(" [contoh: isinya tidak terbukti dari sumber]");
    }

    @Test
    void a_history_names_the_edition_that_changed_the_item_last_and_binds_nobody() {
        Trust trust = trust("kota-contoh/riwayat/prog-minimal/index.html");
        assertThat(trust.change().orElseThrow()).contains("Rancangan");
        assertThat(trust.official().text()).contains("bukan dokumen resmi");
    }

    @Test
    void every_comparison_briefing_history_evaluation_and_forum_note_says_how_to_cite_it() {
        List<String> silent = site.pages().stream()
                .filter(p -> List.of(
                                PageType.COMPARISON,
                                PageType.BRIEFING,
                                PageType.HISTORY,
                                PageType.EVALUATION,
                                PageType.FORUM)
                        .contains(p.type()))
                .filter(p -> p.view()
                        .chrome()
                        .provenance()
                        .filter(from -> !from.trust().citation().isBlank())
                        .isEmpty())
                .map(Page::path)
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void no_address_is_invented_for_editing_or_corrections() {
        assertThat(labels(trust("kota-contoh/rancangan" + ITEM))).doesNotContain("Sunting halaman ini");
        assertThat(labels(trust("kota-contoh/edisi/2021" + ITEM))).doesNotContain("Usulkan perbaikan");
    }

    @Test
    void a_draft_is_edited_at_its_file_and_an_edition_corrected_by_a_proposal() {
        SampleSite with = site.with(new Site(
                site.setting.site().title(),
                site.setting.site().description(),
                site.setting.site().baseUrl(),
                Optional.empty(),
                Optional.of("https://git.example/edit/main/{path}"),
                Optional.of("https://git.example/new?title={title}&body={page}")));
        assertThat(trust(with, "kota-contoh/rancangan" + ITEM).links())
                .contains(new Link(
                        "Sunting halaman ini",
                        "https://git.example/edit/main/data/regions/kota-contoh/plan/programmes/prog-sakpore.yaml"));
        assertThat(with.pages().stream()
                        .filter(p -> p.path().startsWith("kota-contoh/rancangan/bab/"))
                        .flatMap(p -> p.view().chrome().provenance().orElseThrow().trust().links().stream())
                        .map(Link::href))
                .anyMatch(href -> href.matches(
                        "https://git.example/edit/main/content/regions/kota-contoh/masterplan/\\d\\d-.*\\.md"));
        assertThat(trust(with, "kota-contoh/edisi/2021" + ITEM).links().stream().map(Link::href))
                .anyMatch(href -> href.startsWith("https://git.example/new?title=Perbaikan%3A%20")
                        && href.endsWith(
                                "&body=https%3A//contoh.example/kota-contoh/edisi/2021/program/prog-sakpore/"));
    }

    @Test
    void what_is_filled_into_an_address_cannot_break_out_of_it() {
        assertThat(UriPattern.fill("https://x.example/?t={title}", Map.of("title", "a&b=\"<c> {page}#é")))
                .isEqualTo("https://x.example/?t=a%26b%3D%22%3Cc%3E%20%7Bpage%7D%23%C3%A9");
    }
}
