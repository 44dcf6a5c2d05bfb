package id.masterplan.content.schema;

import id.masterplan.model.Analysis;
import id.masterplan.model.ChangeLog;
import id.masterplan.model.Chapter;
import id.masterplan.model.CodeMapping;
import id.masterplan.model.CodeSchemes;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.ForumNote;
import id.masterplan.model.Frame;
import id.masterplan.model.FundingSources;
import id.masterplan.model.IndicatorList;
import id.masterplan.model.Ledger;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Realisations;
import id.masterplan.model.Region;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Site;
import id.masterplan.model.StandingPage;
import id.masterplan.model.ValueChain;

/**
 * The shape of a file's fields: its name, its version and the record it becomes.
 *
 * @param name the first part of the line {@code schema: name/version}
 * @param type the record
 */
public record Shape<T extends Record>(String name, int version, Class<T> type) {
    /** {@code data/site.yaml}. */
    public static final Shape<Site> SITE = first("site", Site.class);
    /** {@code data/vocabulary/dimensions/<id>.yaml}. */
    public static final Shape<DimensionScheme> DIMENSION_SCHEME = first("dimension-scheme", DimensionScheme.class);
    /** {@code data/vocabulary/code-schemes.yaml}. */
    public static final Shape<CodeSchemes> CODE_SCHEMES = first("code-schemes", CodeSchemes.class);
    /** {@code data/vocabulary/funding-sources.yaml}. */
    public static final Shape<FundingSources> FUNDING_SOURCES = first("funding-sources", FundingSources.class);
    /** {@code data/vocabulary/evaluations/<id>.yaml}. */
    public static final Shape<EvaluationScheme> EVALUATION_SCHEME = first("evaluation-scheme", EvaluationScheme.class);
    /** {@code region.yaml}. */
    public static final Shape<Region> REGION = first("region", Region.class);
    /** {@code editions.yaml}. */
    public static final Shape<Ledger> EDITIONS = first("editions", Ledger.class);
    /** {@code instruments.yaml}. */
    public static final Shape<InstrumentsFile> INSTRUMENTS = first("instruments", InstrumentsFile.class);
    /** {@code rpjmd/<id>.yaml}. */
    public static final Shape<Rpjmd> RPJMD = first("rpjmd", Rpjmd.class);
    /** {@code plan/frame.yaml}. */
    public static final Shape<Frame> FRAME = first("frame", Frame.class);
    /** {@code plan/agencies.yaml}. */
    public static final Shape<AgenciesFile> AGENCIES = first("agencies", AgenciesFile.class);
    /** {@code plan/changes.yaml}. */
    public static final Shape<ChangeLog> CHANGES = first("changes", ChangeLog.class);
    /** {@code plan/programmes/<id>.yaml}. */
    public static final Shape<Programme> PROGRAMME = first("programme", Programme.class);
    /** {@code masterplan/NN-slug.md}. */
    public static final Shape<Chapter> CHAPTER = first("chapter", Chapter.class);
    /** {@code quick-wins/<id>.md}. */
    public static final Shape<QuickWin> QUICK_WIN = first("quick-win", QuickWin.class);
    /** {@code evaluations/<id>.md}. */
    public static final Shape<Evaluation> EVALUATION = first("evaluation", Evaluation.class);
    /** {@code forum/<id>.md}. */
    public static final Shape<ForumNote> FORUM = first("forum", ForumNote.class);
    /** {@code content/pages/<id>.md}. */
    public static final Shape<StandingPage> PAGE = first("page", StandingPage.class);

    /** What became of programme codes. */
    public static final Shape<CodeMapping> CODE_MAPPING = first("code-mapping", CodeMapping.class);

    /** Reference codes of others. */
    public static final Shape<IndicatorList> INDICATOR_LIST = first("indicator-list", IndicatorList.class);

    /** Types of indicators. */
    public static final Shape<ValueChain> VALUE_CHAIN = first("value-chain", ValueChain.class);

    /** Bodies of a plan. */
    public static final Shape<InstitutionsFile> INSTITUTIONS = first("institutions", InstitutionsFile.class);

    /** Strategies of a plan. */
    public static final Shape<StrategiesFile> STRATEGIES = first("strategies", StrategiesFile.class);

    /** A strategic analysis. */
    public static final Shape<Analysis> ANALYSIS = first("analysis", Analysis.class);

    /** Follow-up of recommendations. */
    public static final Shape<FollowUpsFile> FOLLOW_UPS = first("follow-ups", FollowUpsFile.class);

    /** What was reached in a year. */
    public static final Shape<Realisations> REALISATIONS = first("realisations", Realisations.class);

    /** Figures stated without their parts. */
    public static final Shape<ClaimsFile> CLAIMS = first("claims", ClaimsFile.class);

    private static <T extends Record> Shape<T> first(String name, Class<T> type) {
        return new Shape<>(name, 1, type);
    }

    /** What the file's line {@code schema:} says, such as {@code programme/1}. */
    public String line() {
        return name + "/" + version;
    }

    /** The file name of its JSON Schema, such as {@code programme-1.schema.json}. */
    public String fileName() {
        return name + "-" + version + ".schema.json";
    }
}
