package id.masterplan.spoil;

import static id.masterplan.spoil.Spoiler.file;
import static id.masterplan.spoil.Spoiler.text;

import id.masterplan.problem.Position;
import id.masterplan.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Every way in which the test spoils a plan. */
final class Spoilers {
    private static final String PLAN = "data/regions/[^/]+/plan/";
    private static final String PROGRAMME = PLAN + "programmes/.*";
    private static final String FRAME = PLAN + "frame\\.yaml";
    private static final String AGENCIES = PLAN + "agencies\\.yaml";
    private static final String QUICK_WIN = "content/regions/[^/]+/quick-wins/.*";
    private static final String CHAPTER = "content/regions/[^/]+/masterplan/.*";
    private static final String RPJMD = "data/regions/[^/]+/rpjmd/.*";
    private static final String INSTRUMENTS = "data/regions/[^/]+/instruments\\.yaml";

    private Spoilers() {}

    static List<Spoiler> all() {
        List<Spoiler> all = new ArrayList<>();
        all.addAll(shape());
        all.addAll(yaml());
        all.addAll(files());
        all.addAll(markdown());
        all.addAll(ids());
        all.addAll(figures());
        all.addAll(rules());
        return all;
    }

    private static List<Spoiler> shape() {
        return List.of(
                text(
                        "a required field is missing",
                        ProblemCode.SCHEMA_REQUIRED,
                        PROGRAMME,
                        "\\A(?<at>)(?s:.*?)^(?<out>title: .*\\n)",
                        ""),
                text(
                        "a field's name is misspelt",
                        ProblemCode.SCHEMA_UNKNOWN_KEY,
                        PROGRAMME,
                        "^local_name",
                        "lokal_name"),
                text(
                        "a word where a list of years belongs",
                        ProblemCode.SCHEMA_TYPE,
                        PROGRAMME,
                        "^(?<at>years): (?<out>\\[.*\\])$",
                        "dua ribu"),
                text(
                        "a list where a text belongs",
                        ProblemCode.SCHEMA_TYPE,
                        PROGRAMME,
                        "^(?<at>summary): (?<out>.*)$",
                        "[satu, dua]"),
                text(
                        "a title that is a number",
                        ProblemCode.YAML_NUMBER_FOR_TEXT,
                        PROGRAMME,
                        "^(?<at>title): (?<out>.*)$",
                        (f, r) -> String.valueOf(2000 + r.nextInt(100))),
                text(
                        "a title that is true or false",
                        ProblemCode.YAML_NUMBER_FOR_TEXT,
                        RPJMD,
                        "^(?<at>title): (?<out>.*)$",
                        "true"),
                text(
                        "a status that is no word of the list",
                        ProblemCode.SCHEMA_ENUM,
                        PROGRAMME,
                        "^(?<at>status): (?<out>.*)$",
                        "berjalan"),
                text(
                        "a direction in Indonesian",
                        ProblemCode.SCHEMA_ENUM,
                        PROGRAMME,
                        "^ +(?<at>direction): (?<out>\\w+)$",
                        "naik"),
                text(
                        "a name where an id belongs",
                        ProblemCode.SCHEMA_PATTERN,
                        PROGRAMME,
                        "^(?<at>lead_agency): (?<out>.*)$",
                        "Dinas Kominfo"),
                text(
                        "an address without https",
                        ProblemCode.SCHEMA_PATTERN,
                        QUICK_WIN,
                        "^(?<at>url): (?<out>.*)$",
                        "www.contoh.example"),
                text(
                        "a year with a digit too few",
                        ProblemCode.SCHEMA_RANGE,
                        PROGRAMME,
                        "^ +- \\{(?<at>year): (?<out>\\d{4}),",
                        (f, r) -> "202"),
                text(
                        "a date that the calendar does not have",
                        ProblemCode.SCHEMA_DATE,
                        INSTRUMENTS,
                        "^ +(?<at>enacted): (?<out>.*)$",
                        "2021-02-30"),
                text(
                        "a value of two forms",
                        ProblemCode.SCHEMA_VALUE_FORM,
                        PROGRAMME,
                        "\\{year: \\d+, (?<at>value): (?<out>\\d+)\\}",
                        "{number: 3, text: tiga}"),
                text(
                        "money in words",
                        ProblemCode.SCHEMA_VALUE_FORM,
                        PROGRAMME,
                        "(?<at>amount): (?<out>\\d+)",
                        "Rp450 juta"),
                text(
                        "a reference that is a list",
                        ProblemCode.SCHEMA_REFERENCE_FORM,
                        FRAME,
                        "^(?<at>aligned_with): (?<out>.*)$",
                        "[satu, dua]"),
                text(
                        "a partner without a name",
                        ProblemCode.SCHEMA_PARTNER_FORM,
                        QUICK_WIN,
                        "^partners: \\[(?<at>(?<out>[^\\],]+))",
                        "{nama: Kampus}"),
                text(
                        "an empty field",
                        ProblemCode.SCHEMA_EMPTY_TEXT,
                        PROGRAMME,
                        "^(?<at>summary): (?<out>.*)$",
                        "\"\""),
                text(
                        "a title of 301 letters",
                        ProblemCode.SCHEMA_TOO_LONG,
                        PROGRAMME,
                        "^(?<at>title): (?<out>.*)$",
                        "a".repeat(301)),
                text(
                        "a shape of another version",
                        ProblemCode.SCHEMA_UNKNOWN_SHAPE,
                        PROGRAMME,
                        "^(?<at>schema): (?<out>.*)$",
                        "programme/9"));
    }

    private static List<Spoiler> yaml() {
        return List.of(
                text(
                        "a field written twice",
                        ProblemCode.YAML_DUPLICATE_KEY,
                        PROGRAMME,
                        "^status: \\w+\\n(?<at>(?<out>))",
                        "status: planned\n"),
                text("an anchor", ProblemCode.YAML_ANCHOR, PROGRAMME, "^summary: (?<out>(?<at>))", "&ringkas "),
                text("a tag", ProblemCode.YAML_TAG, PROGRAMME, "^summary: (?<out>(?<at>))", "!!str "),
                text("a merge key", ProblemCode.YAML_MERGE_KEY, PROGRAMME, "^(?<at>(?<out>))status:", "<<: {}\n"),
                text(
                        "a second document",
                        ProblemCode.YAML_SEVERAL_DOCUMENTS,
                        PROGRAMME,
                        "(?<at>(?<out>))\\z",
                        "---\nid: lain\n"),
                text(
                        "a quotation mark that is never closed",
                        ProblemCode.YAML_SYNTAX,
                        FRAME,
                        "^title: (?<at>(?<out>.*))$",
                        "\"Masterplan"),
                text("a tab for indentation", ProblemCode.YAML_SYNTAX, AGENCIES, "^(?<at>(?<out> +))names:", "\t"),
                text(
                        "a colon within a text",
                        ProblemCode.YAML_SYNTAX,
                        PROGRAMME,
                        "^summary: \\w+(?<at>(?<out>)) ",
                        ":"));
    }

    private static List<Spoiler> files() {
        byte[] latin = HexFormat.of().parseHex("736368656d613a2070726f6772616d6d652f310a7469746c653a20e9");
        return List.of(
                file("a file that is not UTF-8", ProblemCode.FILE_NOT_UTF8, PROGRAMME, 2, 8, latin),
                file(
                        "a file above the size that is read",
                        ProblemCode.FILE_TOO_LARGE,
                        PROGRAMME,
                        0,
                        0,
                        new byte[256 * 1024 + 1]),
                file("an empty file", ProblemCode.YAML_EMPTY, PROGRAMME, 1, 1, new byte[0]),
                file(
                        "a list for a file",
                        ProblemCode.YAML_NOT_A_MAP,
                        PROGRAMME,
                        1,
                        1,
                        "- satu\n".getBytes(StandardCharsets.UTF_8)),
                file(
                        "a sheet without its fields",
                        ProblemCode.FRONT_MATTER_MISSING,
                        QUICK_WIN,
                        1,
                        1,
                        "Lembar.\n".getBytes(StandardCharsets.UTF_8)),
                new Spoiler(
                        "a required file is missing",
                        ProblemCode.FILE_MISSING,
                        (files, random) -> files.keySet().stream()
                                .filter(p -> p.matches(FRAME))
                                .findFirst()
                                .map(p -> new Spoilt(p, Optional.empty(), Position.of(p)))),
                new Spoiler(
                        "a file where none belongs",
                        ProblemCode.FILE_MISPLACED,
                        (files, random) -> files.keySet().stream()
                                .filter(p -> p.matches(FRAME))
                                .findFirst()
                                .map(p -> p.replace("frame.yaml", "catatan.txt"))
                                .map(p -> new Spoilt(
                                        p, Optional.of("x\n".getBytes(StandardCharsets.UTF_8)), Position.of(p)))));
    }

    private static List<Spoiler> markdown() {
        return List.of(
                text(
                        "a link that runs a script",
                        ProblemCode.MARKDOWN_LINK_SCHEME,
                        CHAPTER,
                        "(?<at>(?<out>))\\z",
                        "[klik](JaVaScRiPt:alert(1))\n"),
                text(
                        "a link to an item that is not there",
                        ProblemCode.MARKDOWN_BROKEN_LINK,
                        CHAPTER,
                        "(?<at>(?<out>))\\z",
                        "[program](item:prog-tidak-ada)\n"),
                text(
                        "quotes nested a hundred deep",
                        ProblemCode.MARKDOWN_TOO_COMPLEX,
                        CHAPTER,
                        "(?<at>(?<out>))\\z",
                        "> ".repeat(200) + "x\n"));
    }

    private static List<Spoiler> ids() {
        return List.of(
                text(
                        "an id that another file has",
                        ProblemCode.ID_DUPLICATE,
                        PLAN + "institutions\\.yaml",
                        "^ +- (?<at>id): (?<out>dewan)$",
                        "dinkominfo"),
                text(
                        "an id that is not the file's name",
                        ProblemCode.ID_FILE_NAME,
                        PLAN + "analyses/.*",
                        "\\Aschema: .*\\n(?<at>id): (?<out>.*)$",
                        (f, r) -> f + "-2"),
                text(
                        "a leading agency that is not there",
                        ProblemCode.REFERENCE_UNKNOWN,
                        PROGRAMME,
                        "^(?<at>lead_agency): (?<out>.*)$",
                        "dinas-tidak-ada"),
                text(
                        "a supporting agency that is misspelt",
                        ProblemCode.REFERENCE_UNKNOWN,
                        PROGRAMME,
                        "^supporting: \\[(?<at>(?<out>[\\w-]+))",
                        (f, r) -> f + "x"),
                text(
                        "a phase that is not there",
                        ProblemCode.REFERENCE_UNKNOWN,
                        PROGRAMME,
                        "^phases: \\[(?<at>(?<out>[\\w-]+))",
                        (f, r) -> f + "-dua"),
                text(
                        "an RPJMD objective that is not there",
                        ProblemCode.REFERENCE_UNKNOWN,
                        PROGRAMME,
                        "plan: [\\w-]+, (?<at>objective): (?<out>[\\w-]+)",
                        (f, r) -> f + "9"),
                text(
                        "a funding source that is not there",
                        ProblemCode.REFERENCE_UNKNOWN,
                        PROGRAMME,
                        "year: \\d+, (?<at>source): (?<out>apbd),",
                        "apbdd"),
                text(
                        "a part of another dimension",
                        ProblemCode.REFERENCE_UNKNOWN,
                        PROGRAMME,
                        "^(?<at>sub_dimension): (?<out>.*)$",
                        "waste"),
                text(
                        "a dimension of another scheme",
                        ProblemCode.REFERENCE_UNKNOWN,
                        QUICK_WIN,
                        "^(?<at>dimension): (?<out>.*)$",
                        "smart-people"),
                text(
                        "an instrument that is not there",
                        ProblemCode.REFERENCE_UNKNOWN,
                        RPJMD,
                        "^(?<at>instrument): (?<out>.*)$",
                        "perda-99-1999"));
    }

    private static List<Spoiler> figures() {
        return List.of(
                text(
                        "a year outside the plan's period",
                        ProblemCode.YEAR_OUTSIDE_PERIOD,
                        PROGRAMME,
                        "^ +- \\{(?<at>year): (?<out>\\d{4}), source",
                        "1999"),
                text(
                        "money below nothing",
                        ProblemCode.BUDGET_NEGATIVE,
                        PROGRAMME,
                        "(?<at>amount): (?<out>\\d+)",
                        (f, r) -> "-" + f),
                text(
                        "a range from its greater end",
                        ProblemCode.RANGE_REVERSED,
                        PROGRAMME,
                        "\\{year: \\d+, (?<at>value): (?<out>\\{min[^}]*\\})",
                        "{min: 9, max: 1}"),
                text(
                        "a period from its end",
                        ProblemCode.PERIOD_REVERSED,
                        FRAME,
                        "^(?<at>period): (?<out>.*)$",
                        "{from: 2026, to: 2021}"),
                text(
                        "a programme that nobody leads",
                        ProblemCode.PROGRAMME_NO_LEAD,
                        PROGRAMME,
                        "^(?<at>id): prog(?s:.*?)^(?<out>lead_agency: .*\\n)",
                        ""));
    }

    private static List<Spoiler> rules() {
        return List.of(
                text(
                        "a strategy that is not there",
                        ProblemCode.REFERENCE_UNKNOWN,
                        PROGRAMME,
                        "^strategies: \\[(?<at>(?<out>[\\w-]+))",
                        (f, r) -> f + "-lain"),
                text(
                        "an action of an agency that is not there",
                        ProblemCode.REFERENCE_UNKNOWN,
                        PROGRAMME,
                        "id: aksi-[^}]*(?<at>agency): (?<out>[\\w-]+)",
                        "dinas-lain"),
                text(
                        "an agency that supports what it leads",
                        ProblemCode.REFERENCE_REPEATED,
                        PLAN + "programmes/prog-sakpore.*",
                        "^supporting: \\[(?<at>(?<out>[\\w-]+))",
                        "dpmptsp"),
                text(
                        "an RPJMD that amends itself",
                        ProblemCode.REFERENCE_SELF,
                        RPJMD,
                        "^(?<at>(?<out>))vision:",
                        "amends: rpjmd-2021-2026\n"),
                text(
                        "two targets of one year",
                        ProblemCode.YEAR_DUPLICATE,
                        PROGRAMME,
                        "- \\{year: 2022, value: \\{min: 250, max: 300\\}\\}\\n +- \\{(?<at>year): (?<out>2023)",
                        "2022"),
                text(
                        "a printed total that is not the sum",
                        ProblemCode.BUDGET_TOTAL_DIFFERS,
                        PROGRAMME,
                        "\\{source: apbd, (?<at>amount): (?<out>\\d+)",
                        "260000000"),
                text(
                        "targets that run against the direction",
                        ProblemCode.TARGET_AGAINST_DIRECTION,
                        PROGRAMME,
                        "^(?s:.*?)name: Penumpang(?s:.*?)direction: (?<out>up)(?s:.*?)year: 2023, (?<at>value): 310",
                        "down"),
                text(
                        "a code of another width",
                        ProblemCode.CODE_MALFORMED,
                        PROGRAMME,
                        "(?<at>code): (?<out>\"[\\d.]+\")",
                        "\"2.16.03.2.02.0014\""),
                text(
                        "a code with the account behind it",
                        ProblemCode.CODE_WITH_ACCOUNT,
                        PROGRAMME,
                        "(?<at>code): (?<out>\"[\\d.]+\")",
                        "\"2.16.03.2.02.09.5.1.02.04.01.0001\""),
                text(
                        "evidence without a date",
                        ProblemCode.EVIDENCE_WITHOUT_DATE,
                        QUICK_WIN,
                        "- (?<at>\\{)title: Foto bus[^}]*(?<out>, date: [\\d-]+)",
                        ""),
                text(
                        "progress above a hundred",
                        ProblemCode.PROGRESS_OUT_OF_RANGE,
                        QUICK_WIN,
                        "^(?<at>progress): (?<out>\\d+)$",
                        "140"),
                text(
                        "a letter that nobody sees",
                        ProblemCode.TEXT_HIDDEN_CHARACTER,
                        PROGRAMME,
                        "^summary: (?<at>(?<out>))",
                        "\u202e"),
                text(
                        "an accent written apart",
                        ProblemCode.TEXT_NOT_NFC,
                        PROGRAMME,
                        "^summary: (?<at>(?<out>))",
                        "e\u0301 "),
                text(
                        "an indicator without targets",
                        ProblemCode.INDICATOR_NO_TARGET,
                        PROGRAMME,
                        "- (?<at>id): ind-penumpang(?s:.*?)(?<out>    targets:\\n(?:      - .*\\n)+)",
                        ""));
    }
}
