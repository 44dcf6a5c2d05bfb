package id.masterplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The index of the sample site, read back. */
class SearchScriptsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SITE = SampleSite.folder();

    private static List<String> shards() {
        return SampleSite.files().stream()
                .filter(f -> f.startsWith("cari/indeks/") && !f.endsWith("/kata.js"))
                .toList();
    }

    private static JsonNode read(String file, String function) throws IOException {
        String script = Files.readString(SITE.resolve(file));
        String head = "masterplanCari." + function + "(";
        assertThat(script).startsWith(head).endsWith(");\n");
        return JSON.readTree(script.substring(head.length(), script.length() - 3));
    }

    @Test
    void every_region_has_a_part_for_the_edition_in_force_and_one_for_each_other() {
        assertThat(shards())
                .contains(
                        "cari/indeks/umum.js",
                        "cari/indeks/kota-pekalongan/utama.js",
                        "cari/indeks/kota-pekalongan/edisi-2018.js",
                        "cari/indeks/kota-pekalongan/edisi-rancangan.js")
                .doesNotContain("cari/indeks/kota-pekalongan/edisi-2021.js");
    }

    @Test
    void every_address_of_the_index_is_a_place_of_the_site() throws IOException {
        List<String> lost = new ArrayList<>();
        for (String shard : shards()) {
            for (JsonNode item : read(shard, "indeks").get("butir")) {
                String address = item.get(3).asString();
                for (Path root : roots(shard)) {
                    if (!isThere(root, address)) {
                        lost.add(root + " " + address);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    /** The folders of the languages whose search page loads a part. */
    private static List<Path> roots(String shard) {
        return switch (shard) {
            case "cari/indeks/umum.js" -> List.of(SITE);
            case "cari/indeks/umum-en.js" -> List.of(SITE.resolve("en"));
            default -> List.of(SITE, SITE.resolve("en"));
        };
    }

    private static boolean isThere(Path root, String address) throws IOException {
        String[] parts = address.split("#", 2);
        Path page = root.resolve(parts[0]);
        return Files.isRegularFile(page)
                && (parts.length == 1 || Files.readString(page).contains("id=\"" + parts[1] + "\""));
    }

    @Test
    void the_same_thing_has_one_key_in_a_part() throws IOException {
        for (String shard : shards()) {
            List<String> keys = new ArrayList<>();
            read(shard, "indeks")
                    .get("butir")
                    .forEach(item -> keys.add(item.get(1).asString()));
            assertThat(keys).as(shard).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_item_has_its_lengths_and_every_word_its_postings() throws IOException {
        JsonNode shard = read("cari/indeks/kota-pekalongan/utama.js", "indeks");
        assertThat(shard.get("panjang").size()).isEqualTo(shard.get("butir").size());
        assertThat(shard.get("kata").get("sakpore").get(0).asInt()).isZero();
    }

    @Test
    void the_lists_of_words_are_those_of_the_build() throws IOException {
        JsonNode words = read("cari/indeks/kata.js", "kata");
        assertThat(words.get("akar").get("encana").asString()).isEqualTo("rencana");
        assertThat(words.get("henti").toString()).contains("\"yang\"", "\"untuk\"");
    }
}
