package id.masterplan.problem;

import java.util.stream.Stream;

/**
 * Every kind of mistake the program names. The id is stable: manuals, fixtures and reports refer to it. The sentences
 * stand in {@code sentences_id.properties} and {@code sentences_en.properties} beside this class as
 * {@code <id>.what} and {@code <id>.mend}; {@code {0}}, {@code {1}} … are the arguments.
 */
public enum ProblemCode {
    USAGE_UNKNOWN_REGION("usage.unknown-region", Severity.ERROR, Origin.USAGE),
    USAGE_UNKNOWN_EDITION("usage.unknown-edition", Severity.ERROR, Origin.USAGE),
    USAGE_NO_SUCH_FILE("usage.no-such-file", Severity.ERROR, Origin.USAGE),
    USAGE_FILE_AND_FOLDER("usage.file-and-folder", Severity.ERROR, Origin.USAGE),
    GIT_NO_REPOSITORY("git.no-repository", Severity.ERROR, Origin.SURROUNDINGS),
    GIT_UNBORN_HEAD("git.unborn-head", Severity.ERROR, Origin.SURROUNDINGS),
    GIT_UNKNOWN_REVISION("git.unknown-revision", Severity.ERROR, Origin.SURROUNDINGS),
    GIT_SHALLOW_REVISION("git.shallow-revision", Severity.ERROR, Origin.SURROUNDINGS),
    GIT_SHALLOW("git.shallow", Severity.ERROR, Origin.SURROUNDINGS),
    GIT_SPOILT_OBJECT("git.spoilt-object", Severity.ERROR, Origin.SURROUNDINGS),
    TREE_SYMLINK("tree.symlink", Severity.ERROR, Origin.CONTENT),
    TREE_SUBMODULE("tree.submodule", Severity.ERROR, Origin.CONTENT),
    TREE_HOSTILE_NAME("tree.hostile-name", Severity.ERROR, Origin.CONTENT),
    TREE_CASE_COLLISION("tree.case-collision", Severity.ERROR, Origin.CONTENT),
    TREE_LFS_POINTER("tree.lfs-pointer", Severity.ERROR, Origin.CONTENT),
    TREE_TOO_LARGE("tree.too-large", Severity.ERROR, Origin.CONTENT),
    LEDGER_MISSING_COMMIT("ledger.missing-commit", Severity.ERROR, Origin.SURROUNDINGS),
    LEDGER_UNREACHABLE_COMMIT("ledger.unreachable-commit", Severity.ERROR, Origin.SURROUNDINGS),
    LEDGER_DIGEST_MISMATCH("ledger.digest-mismatch", Severity.ERROR, Origin.CONTENT),
    LEDGER_ENTRY_REMOVED("ledger.entry-removed", Severity.ERROR, Origin.CONTENT),
    LEDGER_ENTRY_CHANGED("ledger.entry-changed", Severity.ERROR, Origin.CONTENT),
    LEDGER_DUPLICATE_EDITION("ledger.duplicate-edition", Severity.ERROR, Origin.CONTENT),
    LEDGER_WRONG_ORDER("ledger.wrong-order", Severity.ERROR, Origin.CONTENT),
    FILE_TOO_LARGE("file.too-large", Severity.ERROR, Origin.CONTENT),
    FILE_NOT_UTF8("file.not-utf8", Severity.ERROR, Origin.CONTENT),
    FILE_MISPLACED("file.misplaced", Severity.ERROR, Origin.CONTENT),
    FILE_MISSING("file.missing", Severity.ERROR, Origin.CONTENT),
    YAML_SYNTAX("yaml.syntax", Severity.ERROR, Origin.CONTENT),
    YAML_DUPLICATE_KEY("yaml.duplicate-key", Severity.ERROR, Origin.CONTENT),
    YAML_ANCHOR("yaml.anchor", Severity.ERROR, Origin.CONTENT),
    YAML_ALIAS("yaml.alias", Severity.ERROR, Origin.CONTENT),
    YAML_TAG("yaml.tag", Severity.ERROR, Origin.CONTENT),
    YAML_MERGE_KEY("yaml.merge-key", Severity.ERROR, Origin.CONTENT),
    YAML_SEVERAL_DOCUMENTS("yaml.several-documents", Severity.ERROR, Origin.CONTENT),
    YAML_NOT_A_MAP("yaml.not-a-map", Severity.ERROR, Origin.CONTENT),
    YAML_EMPTY("yaml.empty", Severity.ERROR, Origin.CONTENT),
    YAML_NUMBER_FOR_TEXT("yaml.number-for-text", Severity.ERROR, Origin.CONTENT),
    YAML_TOO_DEEP("yaml.too-deep", Severity.ERROR, Origin.CONTENT),
    SCHEMA_UNKNOWN_SHAPE("schema.unknown-shape", Severity.ERROR, Origin.CONTENT),
    SCHEMA_UNKNOWN_KEY("schema.unknown-key", Severity.ERROR, Origin.CONTENT),
    SCHEMA_REQUIRED("schema.required", Severity.ERROR, Origin.CONTENT),
    SCHEMA_TYPE("schema.type", Severity.ERROR, Origin.CONTENT),
    SCHEMA_ENUM("schema.enum", Severity.ERROR, Origin.CONTENT),
    SCHEMA_PATTERN("schema.pattern", Severity.ERROR, Origin.CONTENT),
    SCHEMA_RANGE("schema.range", Severity.ERROR, Origin.CONTENT),
    SCHEMA_DATE("schema.date", Severity.ERROR, Origin.CONTENT),
    SCHEMA_VALUE_FORM("schema.value-form", Severity.ERROR, Origin.CONTENT),
    SCHEMA_REFERENCE_FORM("schema.reference-form", Severity.ERROR, Origin.CONTENT),
    SCHEMA_PARTNER_FORM("schema.partner-form", Severity.ERROR, Origin.CONTENT),
    SCHEMA_EMPTY_TEXT("schema.empty-text", Severity.ERROR, Origin.CONTENT),
    SCHEMA_TOO_LONG("schema.too-long", Severity.ERROR, Origin.CONTENT),
    FRONT_MATTER_MISSING("front-matter.missing", Severity.ERROR, Origin.CONTENT),
    MARKDOWN_TOO_COMPLEX("markdown.too-complex", Severity.ERROR, Origin.CONTENT),
    MARKDOWN_LINK_SCHEME("markdown.link-scheme", Severity.ERROR, Origin.CONTENT),
    MARKDOWN_BROKEN_LINK("markdown.broken-link", Severity.ERROR, Origin.CONTENT),
    TEXT_HIDDEN_CHARACTER("text.hidden-character", Severity.ERROR, Origin.CONTENT),
    TEXT_NOT_NFC("text.not-nfc", Severity.WARNING, Origin.CONTENT),
    ID_DUPLICATE("id.duplicate", Severity.ERROR, Origin.CONTENT),
    ID_FILE_NAME("id.file-name", Severity.ERROR, Origin.CONTENT),
    REFERENCE_UNKNOWN("reference.unknown", Severity.ERROR, Origin.CONTENT),
    /** {@code reference.self}: an item continues, replaces or amends itself (domain 8.3). */
    REFERENCE_SELF("reference.self", Severity.ERROR, Origin.CONTENT),
    /** {@code reference.cycle}: items that continue or replace each other in a circle (domain 8.3). */
    REFERENCE_CYCLE("reference.cycle", Severity.ERROR, Origin.CONTENT),
    /** {@code reference.repeated}: a list names the same item twice. */
    REFERENCE_REPEATED("reference.repeated", Severity.WARNING, Origin.CONTENT),
    /** {@code id.reused}: an id names another kind of item than before (domain 8.1, rule 1). */
    ID_REUSED("id.reused", Severity.ERROR, Origin.CONTENT),
    /** {@code id.returned}: an id comes back under an unrelated name (domain 8.1, rule 1). */
    ID_RETURNED("id.returned", Severity.WARNING, Origin.CONTENT),
    YEAR_OUTSIDE_PERIOD("year.outside-period", Severity.WARNING, Origin.CONTENT),
    /** {@code year.duplicate}: two values for one year. */
    YEAR_DUPLICATE("year.duplicate", Severity.ERROR, Origin.CONTENT),
    /** {@code phase.outside-period}: a phase reaches beyond the plan (domain 1.5). */
    PHASE_OUTSIDE_PERIOD("phase.outside-period", Severity.WARNING, Origin.CONTENT),
    /** {@code programme.outside-phase}: work in years of none of its phases (domain 1.5). */
    PROGRAMME_OUTSIDE_PHASE("programme.outside-phase", Severity.WARNING, Origin.CONTENT),
    BUDGET_NEGATIVE("budget.negative", Severity.ERROR, Origin.CONTENT),
    /** {@code budget.duplicate-line}: two budget lines that nothing tells apart. */
    BUDGET_DUPLICATE_LINE("budget.duplicate-line", Severity.WARNING, Origin.CONTENT),
    /** {@code budget.total-differs}: a printed total is not the sum of its lines (domain 8.4). */
    BUDGET_TOTAL_DIFFERS("budget.total-differs", Severity.WARNING, Origin.CONTENT),
    RANGE_REVERSED("range.reversed", Severity.ERROR, Origin.CONTENT),
    /** {@code rank.out-of-range}: a place that the ranking does not have. */
    RANK_OUT_OF_RANGE("rank.out-of-range", Severity.ERROR, Origin.CONTENT),
    /** {@code progress.out-of-range}: a completion below 0 or above 100 percent (domain 1.5). */
    PROGRESS_OUT_OF_RANGE("progress.out-of-range", Severity.WARNING, Origin.CONTENT),
    PERIOD_REVERSED("period.reversed", Severity.ERROR, Origin.CONTENT),
    DIMENSION_EMPTY_QUICK_WIN("dimension.no-quick-win", Severity.WARNING, Origin.CONTENT),
    /** {@code chapter.duplicate-number}: two chapters of one number. */
    CHAPTER_DUPLICATE_NUMBER("chapter.duplicate-number", Severity.WARNING, Origin.CONTENT),
    /** {@code alias.spelling}: a local name spelt in two ways (domain 8.4, case 8). */
    ALIAS_SPELLING("alias.spelling", Severity.WARNING, Origin.CONTENT),
    /** {@code agency.ended}: work of an agency that is no more (domain 8.5). */
    AGENCY_ENDED("agency.ended", Severity.WARNING, Origin.CONTENT),
    PROGRAMME_NO_INDICATOR("programme.no-indicator", Severity.WARNING, Origin.CONTENT),
    PROGRAMME_NO_LEAD("programme.no-lead-agency", Severity.WARNING, Origin.CONTENT),
    /** {@code indicator.no-target}: an indicator without any target. */
    INDICATOR_NO_TARGET("indicator.no-target", Severity.WARNING, Origin.CONTENT),
    /** {@code target.against-direction}: targets that run against the wanted direction (domain 8.5). */
    TARGET_AGAINST_DIRECTION("target.against-direction", Severity.WARNING, Origin.CONTENT),
    /** {@code baseline.after-targets}: a baseline younger than every target. */
    BASELINE_AFTER_TARGETS("baseline.after-targets", Severity.WARNING, Origin.CONTENT),
    /** {@code code.malformed}: a programme code that does not fit its scheme (domain 3.3, 8.4). */
    CODE_MALFORMED("code.malformed", Severity.ERROR, Origin.CONTENT),
    /** {@code code.with-account}: a programme code glued to an account code (domain 3.3). */
    CODE_WITH_ACCOUNT("code.with-account", Severity.ERROR, Origin.CONTENT),
    /** {@code code.without-scheme}: a code without the scheme it belongs to (domain 3.3). */
    CODE_WITHOUT_SCHEME("code.without-scheme", Severity.WARNING, Origin.CONTENT),
    /** {@code code.padded}: an old code filled up with noughts (domain 3.3). */
    CODE_PADDED("code.padded", Severity.WARNING, Origin.CONTENT),
    /** {@code rpjmd.superseded}: the RPJMD followed was amended or succeeded (domain 8.4). */
    RPJMD_SUPERSEDED("rpjmd.superseded", Severity.WARNING, Origin.CONTENT),
    /** {@code rpjmd.mission-count}: as many missions as the RPJMD has (domain 8.4). */
    RPJMD_MISSION_COUNT("rpjmd.mission-count", Severity.WARNING, Origin.CONTENT),
    /** {@code edition.unreviewed}: five years in force without review (domain 4.3, 8.4). */
    EDITION_UNREVIEWED("edition.unreviewed", Severity.WARNING, Origin.CONTENT),
    /** {@code recommendation.without-follow-up}: advice that the draft does not answer. */
    RECOMMENDATION_UNANSWERED("recommendation.without-follow-up", Severity.WARNING, Origin.CONTENT),
    /** {@code evidence.without-date}: a proof without a date. */
    EVIDENCE_WITHOUT_DATE("evidence.without-date", Severity.WARNING, Origin.CONTENT),
    /** {@code source.future}: a source younger than the text that cites it. */
    SOURCE_FUTURE("source.future", Severity.WARNING, Origin.CONTENT),
    /** {@code translation.missing}: a name that has no English form. */
    TRANSLATION_MISSING("translation.missing", Severity.WARNING, Origin.CONTENT),
    /** {@code translation.alone}: a translated page without the page that it translates. */
    TRANSLATION_ALONE("translation.alone", Severity.ERROR, Origin.CONTENT),
    PROGRAMME_ORPHAN("programme.orphan", Severity.WARNING, Origin.CONTENT),
    CHANGE_WITHOUT_REASON("change.without-reason", Severity.WARNING, Origin.CONTENT),
    /** {@code change.without-basis}: substantive changes that rest on no instrument yet. */
    CHANGE_WITHOUT_BASIS("change.without-basis", Severity.WARNING, Origin.CONTENT),
    CHANGE_WEIGHT_TOO_LIGHT("change.weight-too-light", Severity.ERROR, Origin.CONTENT),
    CHANGE_DOES_NOT_FIT("change.does-not-fit", Severity.ERROR, Origin.CONTENT),
    CHANGE_OTHER_STEP("change.other-step", Severity.WARNING, Origin.CONTENT),
    EVALUATION_WEIGHTS("evaluation.weights", Severity.WARNING, Origin.CONTENT),
    EVALUATION_COMPONENT_DIFFERS("evaluation.component-differs", Severity.WARNING, Origin.CONTENT),
    EVALUATION_INDEX_DIFFERS("evaluation.index-differs", Severity.WARNING, Origin.CONTENT),
    EVALUATION_IMPROVEMENT_DIFFERS("evaluation.improvement-differs", Severity.WARNING, Origin.CONTENT),
    EVALUATION_SCORE_OUTSIDE_SCALE("evaluation.score-outside-scale", Severity.WARNING, Origin.CONTENT),
    REALISATION_PERCENT_DIFFERS("realisation.percent-differs", Severity.WARNING, Origin.CONTENT),
    REALISATION_REMAINDER_DIFFERS("realisation.remainder-differs", Severity.WARNING, Origin.CONTENT),
    REALISATION_OVER_HUNDRED("realisation.over-hundred", Severity.WARNING, Origin.CONTENT),
    REALISATION_TOTAL_DIFFERS("realisation.total-differs", Severity.WARNING, Origin.CONTENT),
    REALISATION_AVERAGE_DIFFERS("realisation.average-differs", Severity.WARNING, Origin.CONTENT),
    VOCABULARY_PUBLISHED_CHANGED("vocabulary.published-changed", Severity.ERROR, Origin.CONTENT),
    VOCABULARY_PUBLISHED_REMOVED("vocabulary.published-removed", Severity.ERROR, Origin.CONTENT),
    VOCABULARY_CROSSWALK("vocabulary.crosswalk", Severity.WARNING, Origin.CONTENT),
    VOCABULARY_VALUE_CHAIN("vocabulary.value-chain", Severity.WARNING, Origin.CONTENT),
    ADOPT_UNCOMMITTED("adopt.uncommitted", Severity.ERROR, Origin.CONTENT),
    ADOPT_NO_WORKING_TREE("adopt.no-working-tree", Severity.ERROR, Origin.SURROUNDINGS),
    FORMAT_REFUSED("format.refused", Severity.ERROR, Origin.CONTENT),
    WRITE_NO_WORKING_TREE("write.no-working-tree", Severity.ERROR, Origin.SURROUNDINGS),
    WRITE_FAILED("write.failed", Severity.ERROR, Origin.SURROUNDINGS),
    WRITE_NOT_OURS("write.not-ours", Severity.ERROR, Origin.CONTENT),
    NEW_FILE_EXISTS("new.file-exists", Severity.ERROR, Origin.CONTENT),
    NEW_NO_EDITION("new.no-edition", Severity.ERROR, Origin.CONTENT),
    PUBLISH_BUSY("publish.busy", Severity.ERROR, Origin.SURROUNDINGS),
    PUBLISH_DISK("publish.disk", Severity.ERROR, Origin.SURROUNDINGS),
    PUBLISH_FOREIGN_FOLDER("publish.foreign-folder", Severity.ERROR, Origin.SURROUNDINGS),
    SITE_BROKEN_LINK("site.broken-link", Severity.ERROR, Origin.CONTENT),
    SITE_ABSOLUTE_LINK("site.absolute-link", Severity.ERROR, Origin.CONTENT),
    SITE_LINK_SCHEME("site.link-scheme", Severity.ERROR, Origin.CONTENT),
    SITE_DUPLICATE_ANCHOR("site.duplicate-anchor", Severity.ERROR, Origin.CONTENT),
    SITE_ADDRESS_COLLISION("site.address-collision", Severity.ERROR, Origin.CONTENT),
    SITE_TOO_HEAVY("site.too-heavy", Severity.ERROR, Origin.CONTENT);

    private final String id;
    private final Severity severity;
    private final Origin origin;

    ProblemCode(String id, Severity severity, Origin origin) {
        this.id = id;
        this.severity = severity;
        this.origin = origin;
    }

    /** The stable id, such as {@code yaml.duplicate-key}. */
    public String id() {
        return id;
    }

    /** How bad it is unless the place says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Whose mistake it is. */
    public Origin origin() {
        return origin;
    }

    /** A problem of this kind at a place; the arguments fill the sentence. */
    public Problem at(Position position, Object... arguments) {
        return new Problem(
                this,
                severity,
                position,
                Stream.of(arguments).map(Object::toString).toList());
    }
}
