package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.git.History;
import id.masterplan.git.Revision;
import id.masterplan.git.SourceTree;
import id.masterplan.testing.SampleSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The impact pages of the built sample say what the YAML files say, counted here without the program's own reading. */
class ImpactPageTest {
    private static final Path REGIONS = SampleSite.REPOSITORY.resolve("data/regions");

    private static Document page(String region, String plan) throws IOException {
        Path file = SampleSite.folder().resolve(region + "/rpjmd/" + plan + "/dampak/index.html");
        return Jsoup.parse(Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({
        "kota-pontianak, 2019, rpjmd-2020-2024-perubahan",
        "kota-pontianak, 2019, rpjmd-2025-2029",
        "kota-pekalongan, 2021, rpjmd-2025-2029"
    })
    void the_sentence_says_what_the_files_say(String region, String edition, String plan) throws IOException {
        Map<String, List<String>> heirs = heirs(region, plan);
        List<String> objectives = list(yaml(region, plan), "objectives").stream()
                .map(o -> word(o, "id"))
                .toList();
        Set<String> served = new TreeSet<>();
        int remap = 0;
        int unlinked = 0;
        List<Map<?, ?>> programmes = programmes(region, edition);
        for (Map<?, ?> programme : programmes) {
            List<Map<?, ?>> links = list(programme, "rpjmd_links");
            unlinked += links.isEmpty() ? 1 : 0;
            boolean lost = false;
            for (Map<?, ?> link : links) {
                List<String> after = heirs.getOrDefault(word(link, "objective"), List.of());
                served.addAll(after);
                lost |= after.isEmpty();
            }
            remap += lost ? 1 : 0;
        }
        Document page = page(region, plan);
        String sentence = page.select("section[aria-labelledby=edisi-" + edition + "] .lead")
                .text();
        assertThat(sentence)
                .startsWith("Dari " + programmes.size() + " program Edisi " + edition + ",")
                .contains(remap + " perlu dipetakan ulang, dan " + unlinked + " belum tertaut")
                .contains((objectives.size() - served.size()) + " dari " + objectives.size() + " sasarannya belum");
        assertThat(page.select("#edisi-" + edition + "_baru ~ ul.statements > li"))
                .hasSize(objectives.size() - served.size());
        assertThat(kept(sentence, "tetap selaras") + kept(sentence, "berlanjut tetapi"))
                .isEqualTo(programmes.size() - remap - unlinked);
    }

    private static int kept(String sentence, String words) {
        String before = sentence.substring(0, sentence.indexOf(" " + words));
        return Integer.parseInt(before.substring(before.lastIndexOf(' ') + 1));
    }

    @Test
    void every_duty_of_an_agency_has_an_address_of_its_own() throws IOException {
        Document page = page("kota-pekalongan", "rpjmd-2025-2029");
        List<String> ids = page.select(".todo-list > li").eachAttr("id");
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(page.select(".todo h4[id]")).hasSameSizeAs(page.select(".todo"));
    }

    @Test
    void the_page_is_found_from_the_region_the_rpjmd_and_the_alignment() throws IOException {
        for (String from : List.of(
                "kota-pontianak/index.html",
                "kota-pontianak/rpjmd/rpjmd-2025-2029/index.html",
                "kota-pontianak/edisi/2019/keselarasan/index.html")) {
            Document page = Jsoup.parse(Files.readString(SampleSite.folder().resolve(from)));
            assertThat(page.select("main a[href*=rpjmd-2025-2029/dampak/]"))
                    .as(from)
                    .isNotEmpty();
        }
    }

    /** For each objective of any RPJMD, the objectives of the plan that carry it on, through all that lie between. */
    private static Map<String, List<String>> heirs(String region, String plan) throws IOException {
        Map<String, List<String>> before = new TreeMap<>();
        try (Stream<Path> files = Files.list(REGIONS.resolve(region).resolve("rpjmd"))) {
            for (Path file : files.sorted().toList()) {
                for (Map<?, ?> objective : list(load(Files.readString(file)), "objectives")) {
                    before.put(word(objective, "id"), words(objective, "continues"));
                }
            }
        }
        Map<String, List<String>> heirs = new TreeMap<>();
        for (Map<?, ?> objective : list(yaml(region, plan), "objectives")) {
            List<String> reached = new ArrayList<>(List.of(word(objective, "id")));
            for (int i = 0; i < reached.size(); i++) {
                heirs.computeIfAbsent(reached.get(i), id -> new ArrayList<>()).add(word(objective, "id"));
                before.getOrDefault(reached.get(i), List.of()).stream()
                        .filter(id -> !reached.contains(id))
                        .forEach(reached::add);
            }
        }
        return heirs;
    }

    /** The programmes as they stand in the commit that the ledger names. */
    private static List<Map<?, ?>> programmes(String region, String edition) throws IOException {
        String commit =
                list(load(Files.readString(REGIONS.resolve(region).resolve("editions.yaml"))), "editions").stream()
                        .filter(e -> word(e, "id").equals(edition))
                        .map(e -> word(e, "commit"))
                        .findFirst()
                        .orElseThrow();
        String folder = "data/regions/" + region + "/plan/programmes/";
        List<Map<?, ?>> programmes = new ArrayList<>();
        try (History history = History.open(SampleSite.REPOSITORY).value().orElseThrow()) {
            Revision revision = history.find(commit).orElseThrow();
            SourceTree tree = history.tree(revision);
            for (String path : tree.list(folder)) {
                byte[] bytes = tree.read(path).orElseThrow().bytes();
                programmes.add(load(new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        return programmes;
    }

    private static Map<?, ?> yaml(String region, String plan) throws IOException {
        return load(Files.readString(REGIONS.resolve(region).resolve("rpjmd").resolve(plan + ".yaml")));
    }

    private static Map<?, ?> load(String text) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static List<Map<?, ?>> list(Map<?, ?> map, String key) {
        List<Map<?, ?>> list = new ArrayList<>();
        if (map.get(key) instanceof List<?> all) {
            all.forEach(each -> list.add((Map<?, ?>) each));
        }
        return list;
    }

    private static List<String> words(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String word(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }
}
