package id.masterplan.spec;

import id.masterplan.content.Documents;
import id.masterplan.content.EditionReader;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.EditionState;
import id.masterplan.model.ItemId;
import id.masterplan.model.Period;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Checked;
import id.masterplan.testing.MemoryTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Fills an example up to a whole plan and reads it with the product's own reader. JSON is YAML, so that is what it writes. */
final class SpecTree {
    private static final RegionId REGION = new RegionId("kota-contoh");
    private static final String PLAN = "data/regions/kota-contoh/plan/";
    private static final String TEXT = "content/regions/kota-contoh/";
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> example;
    private final MemoryTree tree = new MemoryTree();

    private SpecTree(Map<String, Object> example) {
        this.example = example;
    }

    /** The edition that an example describes. */
    static Edition read(Map<String, Object> example, String year) {
        SpecTree spec = new SpecTree(example);
        spec.vocabulary();
        spec.frame();
        spec.lists();
        return spec.edition(year);
    }

    private Edition edition(String year) {
        Reference instrument = Optional.ofNullable(example.get("instrument"))
                .<Reference>map(i -> new Reference.To(new ItemId(i.toString())))
                .orElse(new Reference.Missing("belum ditemukan"));
        EditionHead head = new EditionHead(
                REGION,
                new EditionId(year),
                EditionState.SUPERSEDED,
                "Masterplan",
                EditionKind.AMENDMENT,
                new Period(2018, 2023),
                Optional.of(LocalDate.of(Integer.parseInt(year), 12, 1)),
                instrument,
                instrument,
                "-",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
        Checked<Edition> read = new EditionReader(new Documents()).read(tree, head);
        if (read.hasErrors()) {
            throw new IllegalArgumentException(read.problems().stream()
                    .map(p -> p.line(Locale.ENGLISH))
                    .toList()
                    .toString());
        }
        return read.value().orElseThrow();
    }

    private void vocabulary() {
        String dimensions = "[{id: governance, name: {id: Tata kelola, en: Governance}, order: 1, sub_dimensions: ["
                + "{id: public-service, name: {id: Pelayanan publik, en: Public service}, order: 1},"
                + "{id: bureaucracy, name: {id: Birokrasi, en: Bureaucracy}, order: 2}]},"
                + "{id: economy, name: {id: Ekonomi, en: Economy}, order: 2}]";
        for (String scheme : List.of("kominfo-2017", "komdigi-2026")) {
            tree.with(
                    "data/vocabulary/dimensions/" + scheme + ".yaml",
                    "schema: dimension-scheme/1\nid: " + scheme + "\ntitle: {id: Skema " + scheme + ", en: Scheme}\n"
                            + "dimensions: " + dimensions + "\n");
        }
        tree.with("data/vocabulary/code-schemes.yaml", "schema: code-schemes/1\nschemes: []\n");
        tree.with(
                "data/vocabulary/funding-sources.yaml",
                "schema: funding-sources/1\nsources: [{id: apbd, name: {id: APBD, en: APBD}}, {id: csr, name: {id: CSR, en: CSR}}]\n");
    }

    private void frame() {
        Map<String, Object> frame = new LinkedHashMap<>(Map.of(
                "title", "Masterplan Kota Contoh",
                "period", Map.of("from", 2018, "to", 2023),
                "aligned_with", Map.of("missing", "belum ada"),
                "dimension_scheme", "kominfo-2017",
                "vision", Map.of("text", example.getOrDefault("vision", "Kota yang melayani"))));
        frame.putAll(map(example.getOrDefault("frame", Map.of())));
        for (String list : List.of("missions", "goals", "phases")) {
            frame.put(list, maps(list));
        }
        write(PLAN + "frame.yaml", "frame/1", frame);
        write(PLAN + "agencies.yaml", "agencies/1", Map.of("agencies", maps("agencies")));
        List<Map<String, Object>> changes = new ArrayList<>();
        for (Map<String, Object> change : maps("changes")) {
            changes.add(over(change, "basis", Map.of("missing", "belum ditetapkan")));
        }
        write(PLAN + "changes.yaml", "changes/1", Map.of("from", "2018", "changes", changes));
    }

    private void lists() {
        maps("programmes").forEach(this::programme);
        maps("quick_wins").forEach(this::quickWin);
        maps("chapters").forEach(this::chapter);
        around();
        for (Map<String, Object> rpjmd : maps("rpjmds")) {
            write(
                    "data/regions/kota-contoh/rpjmd/" + rpjmd.get("id") + ".yaml",
                    "rpjmd/1",
                    over(rpjmd, "period", Map.of("from", 2021, "to", 2026), "instrument", Map.of("missing", "-")));
        }
    }

    /** What surrounds programmes, and the official lists of changed codes. */
    private void around() {
        List<Map<String, Object>> strategies = new ArrayList<>();
        maps("strategies").forEach(s -> strategies.add(over(s, "dimension", "governance")));
        write(PLAN + "strategies.yaml", "strategies/1", Map.of("strategies", strategies));
        List<Map<String, Object>> institutions = new ArrayList<>();
        maps("institutions").forEach(i -> institutions.add(over(i, "kind", "council")));
        write(PLAN + "institutions.yaml", "institutions/1", Map.of("institutions", institutions));
        List<Map<String, Object>> followUps = new ArrayList<>();
        maps("follow_ups").forEach(f -> followUps.add(over(f, "status", "planned")));
        write(PLAN + "follow-ups.yaml", "follow-ups/1", Map.of("follow_ups", followUps));
        for (Map<String, Object> analysis : maps("analyses")) {
            write(PLAN + "analyses/" + analysis.get("id") + ".yaml", "analysis/1", over(analysis, "kind", "swot"));
        }
        for (Map<String, Object> mapping : maps("code_mappings")) {
            write("data/vocabulary/code-mappings/" + mapping.get("id") + ".yaml", "code-mapping/1", mapping);
        }
    }

    private void programme(Map<String, Object> given) {
        Map<String, Object> programme = over(
                given,
                "title",
                "Perizinan daring",
                "summary",
                "Izin dari rumah.",
                "dimension",
                "governance",
                "status",
                "running");
        replace(
                programme,
                "indicators",
                i -> over(i, "name", "Izin terbit daring", "unit", "%", "direction", "up", "type", "output"));
        replace(programme, "budget", b -> over(b, "basis", "indicative"));
        replace(programme, "rpjmd_links", l -> over(l, "plan", "rpjmd-2021-2026", "relation", "supports"));
        write(PLAN + "programmes/" + given.get("id") + ".yaml", "programme/1", programme);
    }

    private void quickWin(Map<String, Object> given) {
        Map<String, Object> quickWin =
                over(given, "name", "Quick win", "dimension", "governance", "year", 2018, "status", "running");
        tree.with(TEXT + "quick-wins/" + given.get("id") + ".md", frontMatter("quick-win/1", quickWin) + "\n");
    }

    private void chapter(Map<String, Object> given) {
        Map<String, Object> front =
                Map.of("id", given.getOrDefault("id", ""), "title", given.getOrDefault("title", ""));
        tree.with(
                TEXT + "masterplan/0" + given.get("number") + "-bab.md",
                frontMatter("chapter/1", front) + "\n" + given.getOrDefault("text", "") + "\n");
    }

    private static String frontMatter(String schema, Map<String, Object> fields) {
        StringBuilder text = new StringBuilder("---\nschema: " + schema + "\n");
        fields.forEach((key, value) -> text.append(key)
                .append(": ")
                .append(JSON.writeValueAsString(value))
                .append('\n'));
        return text.append("---\n").toString();
    }

    private void write(String path, String schema, Map<String, Object> fields) {
        StringBuilder text = new StringBuilder("schema: " + schema + "\n");
        fields.forEach((key, value) -> text.append(key)
                .append(": ")
                .append(JSON.writeValueAsString(value))
                .append('\n'));
        tree.with(path, text.toString());
    }

    private interface Fill {
        Map<String, Object> of(Map<String, Object> given);
    }

    private static void replace(Map<String, Object> item, String key, Fill fill) {
        List<Map<String, Object>> filled = new ArrayList<>();
        for (Object entry : (List<?>) item.getOrDefault(key, List.of())) {
            filled.add(fill.of(map(entry)));
        }
        item.put(key, filled);
    }

    /** What is given, over what is assumed. */
    private static Map<String, Object> over(Map<String, Object> given, Object... assumed) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i < assumed.length; i += 2) {
            all.put(assumed[i].toString(), assumed[i + 1]);
        }
        all.putAll(given);
        return all;
    }

    private List<Map<String, Object>> maps(String key) {
        List<Map<String, Object>> maps = new ArrayList<>();
        for (Object entry : (List<?>) example.getOrDefault(key, List.of())) {
            maps.add(map(entry));
        }
        return maps;
    }

    static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((k, v) -> map.put(k.toString(), v));
        return map;
    }
}
