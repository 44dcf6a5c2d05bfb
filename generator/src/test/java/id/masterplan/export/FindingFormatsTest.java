package id.masterplan.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Replacement;
import id.masterplan.testing.ReportSchemas;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats side by side: what hostile texts do to them, which order they keep, and that nothing is lost. */
class FindingFormatsTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Manual MANUAL = new Manual(Optional.of("https://contoh.example/"));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HOSTILE = "a%b::error ::c,\"d\"'e'<f>|`\r\n\u001b[31m\u202e\u2028😀é";
    private static final String LINE = "é😀: runing";

    private static Problem hostile() {
        return ProblemCode.SCHEMA_ENUM.at(Position.of("data/" + HOSTILE + ".yaml", 3, 1), HOSTILE, HOSTILE, HOSTILE);
    }

    private static Problem fixable(String file, int line) {
        return ProblemCode.SCHEMA_ENUM
                .at(Position.of(file, line, 1), "status", "runing", "running")
                .withFix(Optional.of(new Replacement("runing", "running")));
    }

    private static Problem edition(String file) {
        Problem problem = fixable(file, 4);
        return problem.code()
                .at(problem.position().in("2021"), problem.arguments().toArray());
    }

    private static Findings sample() {
        return Findings.of(List.of(
                hostile(),
                fixable("data/b.yaml", 2),
                ProblemCode.GIT_NO_REPOSITORY.at(Position.of("/srv/x"), "/srv/x"),
                ProblemCode.GIT_UNKNOWN_REVISION.at(Position.of(""), "v9"),
                ProblemCode.FILE_MISSING.at(Position.of("data/site.yaml"), "data/site.yaml"),
                edition("data/regions/kota-contoh/plan/a.yaml")));
    }

    private static final SourceLines LINES = place -> place.line() == 0 ? Optional.empty() : Optional.of(LINE);

    @Test
    void reports_keep_to_the_schemas_of_their_readers() {
        for (Findings findings : List.of(sample(), Findings.of(List.of()))) {
            for (Manual manual : List.of(MANUAL, Manual.NONE)) {
                assertThat(ReportSchemas.sarif(ProblemSarif.of(findings, LINES, manual, INDONESIAN)))
                        .isEmpty();
                assertThat(ReportSchemas.rdjson(ProblemRdjson.of(findings, LINES, manual, Locale.ENGLISH)))
                        .isEmpty();
            }
            assertThat(ReportSchemas.gitlab(ProblemGitlab.of(findings, INDONESIAN)))
                    .isEmpty();
        }
    }

    @Test
    void a_broken_report_is_noticed() {
        String sarif = ProblemSarif.of(sample(), LINES, MANUAL, INDONESIAN);
        assertThat(ReportSchemas.sarif(sarif.replace("\"error\"", "\"galat\""))).isNotEmpty();
        assertThat(ReportSchemas.rdjson("{}")).isNotEmpty();
        assertThat(ReportSchemas.gitlab("[{}]")).isNotEmpty();
    }

    @Test
    void every_finding_is_in_every_format() {
        Findings findings = sample();
        int count = findings.all().size();
        List<String> text = new ArrayList<>();
        ProblemText.write(findings, LINES, INDONESIAN, text::add);
        assertThat(text).hasSize(count);
        assertThat(ProblemGithub.of(findings, INDONESIAN).lines())
                .hasSize(count)
                .allMatch(l -> l.startsWith("::"));
        assertThat(JSON.readTree(ProblemJson.of(findings, LINES)).get("problems"))
                .hasSize(count);
        assertThat(run(findings).get("results")).hasSize(count);
        assertThat(JSON.readTree(ProblemGitlab.of(findings, INDONESIAN))).hasSize(count);
        assertThat(JSON.readTree(ProblemRdjson.of(findings, LINES, MANUAL, INDONESIAN))
                        .get("diagnostics"))
                .hasSize(count);
        assertThat(ProblemSummary.of(findings, MANUAL, INDONESIAN).lines().filter(l -> l.startsWith("| galat")))
                .hasSize(count);
    }

    @Test
    void nothing_in_a_text_or_a_name_ends_a_workflow_command() {
        String command = ProblemGithub.of(Findings.of(List.of(hostile())), INDONESIAN);
        assertThat(command).hasLineCount(1).doesNotContain("\r", "\u001b", "\u202e", "\u2028");
        String properties = command.substring("::error ".length(), command.indexOf("::", 8));
        assertThat(properties.split(","))
                .hasSize(4)
                .contains("line=3", "col=1", "title=schema.enum")
                .anyMatch(p -> p.startsWith("file=data/a%25b%3A%3Aerror %3A%3Ac%2C\"d\"'e'<f>|`%0D%0A\\u001b"));
        assertThat(command).contains("::a%25b::error ");
    }

    @Test
    void nothing_in_a_text_breaks_the_table_or_the_terminal() {
        String table = ProblemSummary.of(Findings.of(List.of(hostile())), MANUAL, INDONESIAN);
        assertThat(table.lines().filter(l -> l.startsWith("| galat")))
                .singleElement()
                .asString()
                .doesNotContain("<f>", "\u202e", "\u001b")
                .contains(
                        "\\|", "&lt;f", "(https://contoh.example/generator/reference/problem-codes.html#schema.enum)");
        StringBuilder text = new StringBuilder();
        ProblemText.write(Findings.of(List.of(hostile())), SourceLines.NONE, INDONESIAN, text::append);
        assertThat(text.toString()).hasLineCount(1).doesNotContain("\r", "\u001b", "\u202e", "\u2028");
    }

    @Test
    void names_of_files_become_addresses_and_come_back() {
        JsonNode place =
                run(Findings.of(List.of(hostile()))).at("/results/0/locations/0/physicalLocation/artifactLocation");
        String uri = place.get("uri").asString();
        assertThat(uri).matches("[A-Za-z0-9%._~/-]+");
        assertThat(java.net.URI.create(uri).getPath()).isEqualTo("data/" + HOSTILE + ".yaml");
        JsonNode entry = JSON.readTree(ProblemGitlab.of(Findings.of(List.of(hostile())), INDONESIAN));
        assertThat(entry.at("/0/location/path").asString()).isEqualTo("data/" + HOSTILE + ".yaml");
    }

    @Test
    void a_fix_is_placed_in_the_units_of_each_format() {
        Findings findings = Findings.of(List.of(fixable("data/b.yaml", 2)));
        JsonNode region = run(findings).at("/results/0/fixes/0/artifactChanges/0/replacements/0/deletedRegion");
        assertThat(region.get("startColumn").asInt()).isEqualTo(5);
        assertThat(region.get("endColumn").asInt()).isEqualTo(11);
        JsonNode suggestion = JSON.readTree(ProblemRdjson.of(findings, LINES, MANUAL, INDONESIAN))
                .at("/diagnostics/0/suggestions/0");
        assertThat(suggestion.at("/range/start/column").asInt()).isEqualTo(9);
        assertThat(suggestion.at("/range/end/column").asInt()).isEqualTo(15);
        assertThat(suggestion.get("text").asString()).isEqualTo("running");
        assertThat(JSON.readTree(ProblemJson.of(findings, LINES))
                        .at("/problems/0/fix/column")
                        .asInt())
                .isEqualTo(5);
        assertThat(ProblemJson.of(findings, SourceLines.NONE)).doesNotContain("\"fix\"");
    }

    @Test
    void an_adopted_edition_gets_no_fix_and_no_line_of_the_tree_that_is_looked_at() {
        Findings findings = Findings.of(List.of(edition("data/regions/kota-contoh/plan/a.yaml")));
        JsonNode result = run(findings).at("/results/0");
        assertThat(result.has("fixes")).isFalse();
        assertThat(result.at("/locations/0/physicalLocation").has("region")).isFalse();
        assertThat(result.at("/message/text").asString())
                .startsWith("[@2021 data/regions/kota-contoh/plan/a.yaml:4:1]");
        assertThat(ProblemGithub.of(findings, INDONESIAN)).startsWith("::error title=schema.enum::[@2021 ");
    }

    @Test
    void lines_of_the_change_come_first_then_places() {
        Finding late = new Finding(fixable("data/z.yaml", 9), Finding.Age.NEW, true);
        Finding middle = new Finding(fixable("data/a.yaml", 10), Finding.Age.NEW, false);
        Finding early = new Finding(fixable("data/a.yaml", 2), Finding.Age.OLD, false);
        Findings findings = new Findings(List.of(middle, early, late));
        assertThat(findings.all()).containsExactly(late, early, middle);
        assertThat(ProblemGithub.of(findings, INDONESIAN)).startsWith("::error file=data/z.yaml,line=9");
    }

    @Test
    void an_old_problem_is_marked_in_every_format() {
        Findings findings = new Findings(List.of(new Finding(fixable("data/a.yaml", 2), Finding.Age.OLD, false)));
        StringBuilder text = new StringBuilder();
        ProblemText.write(findings, LINES, INDONESIAN, text::append);
        assertThat(text.toString()).contains("galat (lama) schema.enum");
        assertThat(ProblemGithub.of(findings, INDONESIAN)).contains("title=schema.enum (lama)::(lama) ");
        assertThat(ProblemSummary.of(findings, MANUAL, INDONESIAN)).contains("| galat (lama) |");
        assertThat(JSON.readTree(ProblemJson.of(findings, LINES))
                        .at("/problems/0/old")
                        .asBoolean())
                .isTrue();
        assertThat(run(findings).at("/results/0/baselineState").asString()).isEqualTo("unchanged");
        assertThat(JSON.readTree(ProblemGitlab.of(findings, INDONESIAN))
                        .at("/0/severity")
                        .asString())
                .isEqualTo("info");
        assertThat(ProblemRdjson.of(findings, LINES, MANUAL, Locale.ENGLISH)).contains("\"(old) ");
    }

    @Test
    void fingerprints_do_not_move_with_lines_and_are_all_different() {
        List<Problem> many =
                IntStream.range(1, 50).mapToObj(i -> fixable("data/a.yaml", i)).toList();
        List<Problem> moved = IntStream.range(101, 150)
                .mapToObj(i -> fixable("data/a.yaml", i))
                .toList();
        Set<String> names = new HashSet<>(Fingerprints.of(Findings.of(many)).values());
        assertThat(names).hasSize(49);
        assertThat(new HashSet<>(Fingerprints.of(Findings.of(moved)).values())).isEqualTo(names);
    }

    @Test
    void rules_are_told_in_both_languages_and_led_to_the_manual() {
        JsonNode run = run(sample());
        JsonNode rules = run.at("/tool/driver/rules");
        JsonNode others = run.at("/translations/0/rules");
        assertThat(run.at("/translations/0/language").asString()).isEqualTo("en");
        assertThat(rules).hasSameSizeAs(others);
        for (JsonNode result : run.get("results")) {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.get("helpUri").asString())
                    .endsWith("#" + rule.get("id").asString());
            assertThat(rule.at("/help/text").asString()).contains("\n\n");
        }
    }

    @Test
    void a_summary_too_long_for_its_reader_counts_what_is_left() {
        List<Problem> many = IntStream.range(0, 9000)
                .mapToObj(i -> fixable("data/" + "x".repeat(100) + ".yaml", i + 1))
                .toList();
        String table = ProblemSummary.of(Findings.of(many), MANUAL, INDONESIAN);
        assertThat(table.length()).isLessThan(1_048_576);
        assertThat(table).contains(" lagi; daftar lengkap ada di log.");
    }

    private static JsonNode run(Findings findings) {
        return JSON.readTree(ProblemSarif.of(findings, LINES, MANUAL, INDONESIAN))
                .at("/runs/0");
    }
}
