package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The menu of editions on the pages of items of the built sample: the same item, or what became of it and why. */
class VersionMenuTest {
    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(
                id.masterplan.testing.SampleSite.folder().resolve("kota-pekalongan/" + path + "/index.html")));
    }

    private static Element line(String path, String edition) throws IOException {
        return page(path)
                .select(".versions li:has(> a:containsOwn(" + edition + "))")
                .get(0);
    }

    /** Where the links of a line lead, without the way up. */
    private static List<String> targets(Element line) {
        return line.select("a").stream()
                .map(a -> a.attr("href")
                        .replaceFirst("^(\\.\\./)+kota-pekalongan/", "")
                        .replace("/index.html", ""))
                .toList();
    }

    @Test
    void a_renamed_item_is_the_same_page_in_every_edition() throws IOException {
        assertThat(targets(line("edisi/2018/program/prog-sakpore", "Edisi 2021")))
                .containsExactly("edisi/2021/program/prog-sakpore");
    }

    @Test
    void an_edition_before_an_item_was_split_off_leads_to_what_it_still_was() throws IOException {
        Element line = line("edisi/2021/program/prog-kampung-batik", "Edisi 2018");
        assertThat(line.text()).contains("belum ada; di edisi ini masih:", "Alasan: ");
        assertThat(targets(line)).containsExactly("riwayat/prog-kampung-batik", "edisi/2018/program/prog-wajah-kota");
    }

    @Test
    void an_edition_after_items_merged_leads_to_the_one_they_became_with_the_reason() throws IOException {
        Element line = line("edisi/2021/program/prog-kampung-batik", "Rancangan");
        assertThat(line.text()).contains("digabung oleh Rancangan ke:", "Alasan: Satu portal");
        assertThat(targets(line))
                .containsExactly("riwayat/prog-kampung-batik", "rancangan/program/prog-wisata-mina-batik");
    }

    @Test
    void what_split_and_merged_again_is_followed_to_the_items_that_are_there() throws IOException {
        assertThat(targets(line("edisi/2018/program/prog-wajah-kota", "Rancangan")))
                .containsExactly(
                        "riwayat/prog-wajah-kota",
                        "rancangan/program/prog-wisata-mina-batik",
                        "rancangan/program/prog-ruang-publik");
    }

    @Test
    void words_of_the_plan_in_an_english_menu_are_marked_as_indonesian() throws IOException {
        Element line = Jsoup.parse(Files.readString(id.masterplan.testing.SampleSite.folder()
                        .resolve("en/kota-pekalongan/edisi/2021/program/prog-kampung-batik/index.html")))
                .select(".versions li:has(.small a)")
                .get(0);
        assertThat(line.select(".small a[lang=id]")).hasSameSizeAs(line.select(".small a"));
        assertThat(line.select(".small > span[lang=id]").text()).isNotBlank();
    }

    @Test
    void an_edition_that_dropped_an_item_says_so_with_the_reason() throws IOException {
        assertThat(line("edisi/2018/quick-win/qw-batik-fusion", "Rancangan").text())
                .contains("dihapus dari dokumen oleh Rancangan", "Alasan: ");
    }

    @Test
    void an_edition_before_an_item_says_since_when_there_is_one() throws IOException {
        assertThat(line("edisi/2021/quick-win/qw-pembelajaran-daring", "Edisi 2018")
                        .text())
                .contains("belum ada; baru ada sejak Edisi 2021");
    }

    @Test
    void the_state_bar_of_an_old_item_leads_to_its_counterparts_in_force() throws IOException {
        assertThat(page("edisi/2018/program/prog-wajah-kota").select(".state a").eachText())
                .contains("Yang sepadan di Edisi 2021: Kampung batik dan wisata belajar");
    }
}
