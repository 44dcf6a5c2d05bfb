package id.masterplan.problem;

import java.util.stream.Stream;

/**
 * Every kind of mistake the program names. The id is stable: manuals, fixtures and reports refer to it. The sentences
 * stand in {@code sentences_id.properties} and {@code sentences_en.properties} beside this class as
 * {@code <id>.what} and {@code <id>.mend}; {@code {0}}, {@code {1}} … are the arguments.
 */
public enum ProblemCode {
    /** {@code usage.unknown-region}. */
    USAGE_UNKNOWN_REGION("usage.unknown-region", Severity.ERROR, Origin.USAGE),
    /** {@code git.no-repository}. */
    GIT_NO_REPOSITORY("git.no-repository", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code git.unborn-head}. */
    GIT_UNBORN_HEAD("git.unborn-head", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code git.unknown-revision}. */
    GIT_UNKNOWN_REVISION("git.unknown-revision", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code git.shallow-revision}. */
    GIT_SHALLOW_REVISION("git.shallow-revision", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code git.shallow}. */
    GIT_SHALLOW("git.shallow", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code git.spoilt-object}. */
    GIT_SPOILT_OBJECT("git.spoilt-object", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code tree.symlink}. */
    TREE_SYMLINK("tree.symlink", Severity.ERROR, Origin.CONTENT),
    /** {@code tree.submodule}. */
    TREE_SUBMODULE("tree.submodule", Severity.ERROR, Origin.CONTENT),
    /** {@code tree.hostile-name}. */
    TREE_HOSTILE_NAME("tree.hostile-name", Severity.ERROR, Origin.CONTENT),
    /** {@code tree.case-collision}. */
    TREE_CASE_COLLISION("tree.case-collision", Severity.ERROR, Origin.CONTENT),
    /** {@code tree.lfs-pointer}. */
    TREE_LFS_POINTER("tree.lfs-pointer", Severity.ERROR, Origin.CONTENT),
    /** {@code tree.too-large}. */
    TREE_TOO_LARGE("tree.too-large", Severity.ERROR, Origin.CONTENT),
    /** {@code ledger.missing-commit}. */
    LEDGER_MISSING_COMMIT("ledger.missing-commit", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code ledger.unreachable-commit}. */
    LEDGER_UNREACHABLE_COMMIT("ledger.unreachable-commit", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code ledger.digest-mismatch}. */
    LEDGER_DIGEST_MISMATCH("ledger.digest-mismatch", Severity.ERROR, Origin.CONTENT),
    /** {@code ledger.entry-removed}. */
    LEDGER_ENTRY_REMOVED("ledger.entry-removed", Severity.ERROR, Origin.CONTENT),
    /** {@code ledger.entry-changed}. */
    LEDGER_ENTRY_CHANGED("ledger.entry-changed", Severity.ERROR, Origin.CONTENT),
    /** {@code ledger.duplicate-edition}. */
    LEDGER_DUPLICATE_EDITION("ledger.duplicate-edition", Severity.ERROR, Origin.CONTENT),
    /** {@code ledger.wrong-order}. */
    LEDGER_WRONG_ORDER("ledger.wrong-order", Severity.ERROR, Origin.CONTENT),
    /** {@code file.too-large}. */
    FILE_TOO_LARGE("file.too-large", Severity.ERROR, Origin.CONTENT),
    /** {@code file.not-utf8}. */
    FILE_NOT_UTF8("file.not-utf8", Severity.ERROR, Origin.CONTENT),
    /** {@code file.misplaced}. */
    FILE_MISPLACED("file.misplaced", Severity.ERROR, Origin.CONTENT),
    /** {@code file.missing}. */
    FILE_MISSING("file.missing", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.syntax}. */
    YAML_SYNTAX("yaml.syntax", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.duplicate-key}. */
    YAML_DUPLICATE_KEY("yaml.duplicate-key", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.anchor}. */
    YAML_ANCHOR("yaml.anchor", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.alias}. */
    YAML_ALIAS("yaml.alias", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.tag}. */
    YAML_TAG("yaml.tag", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.merge-key}. */
    YAML_MERGE_KEY("yaml.merge-key", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.several-documents}. */
    YAML_SEVERAL_DOCUMENTS("yaml.several-documents", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.not-a-map}. */
    YAML_NOT_A_MAP("yaml.not-a-map", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.empty}. */
    YAML_EMPTY("yaml.empty", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.number-for-text}. */
    YAML_NUMBER_FOR_TEXT("yaml.number-for-text", Severity.ERROR, Origin.CONTENT),
    /** {@code yaml.too-deep}. */
    YAML_TOO_DEEP("yaml.too-deep", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.unknown-shape}. */
    SCHEMA_UNKNOWN_SHAPE("schema.unknown-shape", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.unknown-key}. */
    SCHEMA_UNKNOWN_KEY("schema.unknown-key", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.required}. */
    SCHEMA_REQUIRED("schema.required", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.type}. */
    SCHEMA_TYPE("schema.type", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.enum}. */
    SCHEMA_ENUM("schema.enum", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.pattern}. */
    SCHEMA_PATTERN("schema.pattern", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.range}. */
    SCHEMA_RANGE("schema.range", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.date}. */
    SCHEMA_DATE("schema.date", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.value-form}. */
    SCHEMA_VALUE_FORM("schema.value-form", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.reference-form}. */
    SCHEMA_REFERENCE_FORM("schema.reference-form", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.partner-form}. */
    SCHEMA_PARTNER_FORM("schema.partner-form", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.empty-text}. */
    SCHEMA_EMPTY_TEXT("schema.empty-text", Severity.ERROR, Origin.CONTENT),
    /** {@code schema.too-long}. */
    SCHEMA_TOO_LONG("schema.too-long", Severity.ERROR, Origin.CONTENT),
    /** {@code front-matter.missing}. */
    FRONT_MATTER_MISSING("front-matter.missing", Severity.ERROR, Origin.CONTENT),
    /** {@code markdown.too-complex}. */
    MARKDOWN_TOO_COMPLEX("markdown.too-complex", Severity.ERROR, Origin.CONTENT),
    /** {@code markdown.link-scheme}. */
    MARKDOWN_LINK_SCHEME("markdown.link-scheme", Severity.ERROR, Origin.CONTENT),
    /** {@code markdown.broken-link}. */
    MARKDOWN_BROKEN_LINK("markdown.broken-link", Severity.ERROR, Origin.CONTENT),
    /** {@code text.hidden-character}. */
    TEXT_HIDDEN_CHARACTER("text.hidden-character", Severity.ERROR, Origin.CONTENT),
    /** {@code text.not-nfc}. */
    TEXT_NOT_NFC("text.not-nfc", Severity.WARNING, Origin.CONTENT),
    /** {@code id.duplicate}. */
    ID_DUPLICATE("id.duplicate", Severity.ERROR, Origin.CONTENT),
    /** {@code id.file-name}. */
    ID_FILE_NAME("id.file-name", Severity.ERROR, Origin.CONTENT),
    /** {@code reference.unknown}. */
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
    /** {@code year.outside-period}. */
    YEAR_OUTSIDE_PERIOD("year.outside-period", Severity.WARNING, Origin.CONTENT),
    /** {@code year.duplicate}: two values for one year. */
    YEAR_DUPLICATE("year.duplicate", Severity.ERROR, Origin.CONTENT),
    /** {@code phase.outside-period}: a phase reaches beyond the plan (domain 1.5). */
    PHASE_OUTSIDE_PERIOD("phase.outside-period", Severity.WARNING, Origin.CONTENT),
    /** {@code programme.outside-phase}: work in years of none of its phases (domain 1.5). */
    PROGRAMME_OUTSIDE_PHASE("programme.outside-phase", Severity.WARNING, Origin.CONTENT),
    /** {@code budget.negative}. */
    BUDGET_NEGATIVE("budget.negative", Severity.ERROR, Origin.CONTENT),
    /** {@code budget.duplicate-line}: two budget lines that nothing tells apart. */
    BUDGET_DUPLICATE_LINE("budget.duplicate-line", Severity.WARNING, Origin.CONTENT),
    /** {@code budget.total-differs}: a printed total is not the sum of its lines (domain 8.4). */
    BUDGET_TOTAL_DIFFERS("budget.total-differs", Severity.WARNING, Origin.CONTENT),
    /** {@code range.reversed}. */
    RANGE_REVERSED("range.reversed", Severity.ERROR, Origin.CONTENT),
    /** {@code rank.out-of-range}: a place that the ranking does not have. */
    RANK_OUT_OF_RANGE("rank.out-of-range", Severity.ERROR, Origin.CONTENT),
    /** {@code progress.out-of-range}: a completion below 0 or above 100 percent (domain 1.5). */
    PROGRESS_OUT_OF_RANGE("progress.out-of-range", Severity.WARNING, Origin.CONTENT),
    /** {@code period.reversed}. */
    PERIOD_REVERSED("period.reversed", Severity.ERROR, Origin.CONTENT),
    /** {@code dimension.no-quick-win}. */
    DIMENSION_EMPTY_QUICK_WIN("dimension.no-quick-win", Severity.WARNING, Origin.CONTENT),
    /** {@code chapter.duplicate-number}: two chapters of one number. */
    CHAPTER_DUPLICATE_NUMBER("chapter.duplicate-number", Severity.WARNING, Origin.CONTENT),
    /** {@code alias.spelling}: a local name spelt in two ways (domain 8.4, case 8). */
    ALIAS_SPELLING("alias.spelling", Severity.WARNING, Origin.CONTENT),
    /** {@code agency.ended}: work of an agency that is no more (domain 8.5). */
    AGENCY_ENDED("agency.ended", Severity.WARNING, Origin.CONTENT),
    /** {@code programme.no-indicator}. */
    PROGRAMME_NO_INDICATOR("programme.no-indicator", Severity.WARNING, Origin.CONTENT),
    /** {@code programme.no-lead-agency}. */
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
    /** {@code programme.orphan}. */
    PROGRAMME_ORPHAN("programme.orphan", Severity.WARNING, Origin.CONTENT),
    /** {@code change.without-reason}. */
    CHANGE_WITHOUT_REASON("change.without-reason", Severity.WARNING, Origin.CONTENT),
    /** {@code change.without-basis}: substantive changes that rest on no instrument yet. */
    CHANGE_WITHOUT_BASIS("change.without-basis", Severity.WARNING, Origin.CONTENT),
    /** {@code change.weight-too-light}. */
    CHANGE_WEIGHT_TOO_LIGHT("change.weight-too-light", Severity.ERROR, Origin.CONTENT),
    /** {@code change.does-not-fit}. */
    CHANGE_DOES_NOT_FIT("change.does-not-fit", Severity.ERROR, Origin.CONTENT),
    /** {@code change.other-step}. */
    CHANGE_OTHER_STEP("change.other-step", Severity.WARNING, Origin.CONTENT),
    /** {@code evaluation.weights}. */
    EVALUATION_WEIGHTS("evaluation.weights", Severity.WARNING, Origin.CONTENT),
    /** {@code evaluation.component-differs}. */
    EVALUATION_COMPONENT_DIFFERS("evaluation.component-differs", Severity.WARNING, Origin.CONTENT),
    /** {@code evaluation.index-differs}. */
    EVALUATION_INDEX_DIFFERS("evaluation.index-differs", Severity.WARNING, Origin.CONTENT),
    /** {@code evaluation.improvement-differs}. */
    EVALUATION_IMPROVEMENT_DIFFERS("evaluation.improvement-differs", Severity.WARNING, Origin.CONTENT),
    /** {@code evaluation.score-outside-scale}. */
    EVALUATION_SCORE_OUTSIDE_SCALE("evaluation.score-outside-scale", Severity.WARNING, Origin.CONTENT),
    /** {@code realisation.percent-differs}. */
    REALISATION_PERCENT_DIFFERS("realisation.percent-differs", Severity.WARNING, Origin.CONTENT),
    /** {@code realisation.remainder-differs}. */
    REALISATION_REMAINDER_DIFFERS("realisation.remainder-differs", Severity.WARNING, Origin.CONTENT),
    /** {@code realisation.over-hundred}. */
    REALISATION_OVER_HUNDRED("realisation.over-hundred", Severity.WARNING, Origin.CONTENT),
    /** {@code realisation.total-differs}. */
    REALISATION_TOTAL_DIFFERS("realisation.total-differs", Severity.WARNING, Origin.CONTENT),
    /** {@code realisation.average-differs}. */
    REALISATION_AVERAGE_DIFFERS("realisation.average-differs", Severity.WARNING, Origin.CONTENT),
    /** {@code vocabulary.published-changed}. */
    VOCABULARY_PUBLISHED_CHANGED("vocabulary.published-changed", Severity.ERROR, Origin.CONTENT),
    /** {@code vocabulary.published-removed}. */
    VOCABULARY_PUBLISHED_REMOVED("vocabulary.published-removed", Severity.ERROR, Origin.CONTENT),
    /** {@code vocabulary.crosswalk}. */
    VOCABULARY_CROSSWALK("vocabulary.crosswalk", Severity.WARNING, Origin.CONTENT),
    /** {@code vocabulary.value-chain}. */
    VOCABULARY_VALUE_CHAIN("vocabulary.value-chain", Severity.WARNING, Origin.CONTENT),
    /** {@code adopt.uncommitted}. */
    ADOPT_UNCOMMITTED("adopt.uncommitted", Severity.ERROR, Origin.CONTENT),
    /** {@code adopt.no-working-tree}. */
    ADOPT_NO_WORKING_TREE("adopt.no-working-tree", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code format.refused}. */
    FORMAT_REFUSED("format.refused", Severity.ERROR, Origin.CONTENT),
    /** {@code write.no-working-tree}. */
    WRITE_NO_WORKING_TREE("write.no-working-tree", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code write.failed}. */
    WRITE_FAILED("write.failed", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code write.not-ours}. */
    WRITE_NOT_OURS("write.not-ours", Severity.ERROR, Origin.CONTENT),
    /** {@code new.file-exists}. */
    NEW_FILE_EXISTS("new.file-exists", Severity.ERROR, Origin.CONTENT),
    /** {@code new.no-edition}. */
    NEW_NO_EDITION("new.no-edition", Severity.ERROR, Origin.CONTENT),
    /** {@code publish.busy}. */
    PUBLISH_BUSY("publish.busy", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code publish.disk}. */
    PUBLISH_DISK("publish.disk", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code publish.foreign-folder}. */
    PUBLISH_FOREIGN_FOLDER("publish.foreign-folder", Severity.ERROR, Origin.SURROUNDINGS),
    /** {@code site.broken-link}. */
    SITE_BROKEN_LINK("site.broken-link", Severity.ERROR, Origin.CONTENT),
    /** {@code site.absolute-link}. */
    SITE_ABSOLUTE_LINK("site.absolute-link", Severity.ERROR, Origin.CONTENT),
    /** {@code site.link-scheme}. */
    SITE_LINK_SCHEME("site.link-scheme", Severity.ERROR, Origin.CONTENT),
    /** {@code site.duplicate-anchor}. */
    SITE_DUPLICATE_ANCHOR("site.duplicate-anchor", Severity.ERROR, Origin.CONTENT),
    /** {@code site.address-collision}. */
    SITE_ADDRESS_COLLISION("site.address-collision", Severity.ERROR, Origin.CONTENT);

    /**
     * Whose mistake: the content's (exit code 1), that of whoever gave the command (2), or that of the place the
     * content is kept in (3).
     */
    public enum Origin {
        /** Text or data that an editor can mend. */
        CONTENT,
        /** What was asked for does not exist. */
        USAGE,
        /** Disk, repository, another process. */
        SURROUNDINGS
    }

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
