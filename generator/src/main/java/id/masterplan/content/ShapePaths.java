package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where files of each shape lie, in the order in which the manual tells of them. */
public final class ShapePaths {
    private static final Map<Shape<?>, String> PATHS = paths();

    private ShapePaths() {}

    /** The paths, with {@code <region>} and {@code <id>} for ids and {@code NN-slug} for a chapter's name. */
    public static Map<Shape<?>, String> all() {
        return PATHS;
    }

    /** The files of a shape as a pattern for editors. */
    public static String glob(Shape<?> shape) {
        return String.valueOf(PATHS.get(shape))
                .replace("<region>", "*")
                .replace("<id>", "*")
                .replace("NN-slug", "*");
    }

    private static Map<Shape<?>, String> paths() {
        Map<Shape<?>, String> paths = new LinkedHashMap<>();
        paths.put(Shape.SITE, "data/site.yaml");
        paths.put(Shape.DIMENSION_SCHEME, "data/vocabulary/dimensions/<id>.yaml");
        paths.put(Shape.CODE_SCHEMES, "data/vocabulary/code-schemes.yaml");
        paths.put(Shape.CODE_MAPPING, "data/vocabulary/code-mappings/<id>.yaml");
        paths.put(Shape.FUNDING_SOURCES, "data/vocabulary/funding-sources.yaml");
        paths.put(Shape.EVALUATION_SCHEME, "data/vocabulary/evaluations/<id>.yaml");
        paths.put(Shape.INDICATOR_LIST, "data/vocabulary/indicator-lists/<id>.yaml");
        paths.put(Shape.VALUE_CHAIN, "data/vocabulary/value-chain.yaml");
        paths.put(Shape.REGION, "data/regions/<region>/region.yaml");
        paths.put(Shape.EDITIONS, "data/regions/<region>/editions.yaml");
        paths.put(Shape.INSTRUMENTS, "data/regions/<region>/instruments.yaml");
        paths.put(Shape.RPJMD, "data/regions/<region>/rpjmd/<id>.yaml");
        paths.put(Shape.FRAME, "data/regions/<region>/plan/frame.yaml");
        paths.put(Shape.AGENCIES, "data/regions/<region>/plan/agencies.yaml");
        paths.put(Shape.INSTITUTIONS, "data/regions/<region>/plan/institutions.yaml");
        paths.put(Shape.ANALYSIS, "data/regions/<region>/plan/analyses/<id>.yaml");
        paths.put(Shape.STRATEGIES, "data/regions/<region>/plan/strategies.yaml");
        paths.put(Shape.CHANGES, "data/regions/<region>/plan/changes.yaml");
        paths.put(Shape.FOLLOW_UPS, "data/regions/<region>/plan/follow-ups.yaml");
        paths.put(Shape.PROGRAMME, "data/regions/<region>/plan/programmes/<id>.yaml");
        paths.put(Shape.CHAPTER, "content/regions/<region>/masterplan/NN-slug.md");
        paths.put(Shape.QUICK_WIN, "content/regions/<region>/quick-wins/<id>.md");
        paths.put(Shape.EVALUATION, "content/regions/<region>/evaluations/<id>.md");
        paths.put(Shape.FORUM, "content/regions/<region>/forum/<id>.md");
        paths.put(Shape.REALISATIONS, "data/regions/<region>/record/realisations/<id>.yaml");
        paths.put(Shape.CLAIMS, "data/regions/<region>/record/claims.yaml");
        paths.put(Shape.PAGE, "content/pages/<id>.md");
        return Collections.unmodifiableMap(paths);
    }
}
