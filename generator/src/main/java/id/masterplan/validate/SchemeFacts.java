package id.masterplan.validate;

import id.masterplan.model.CodeMapping;
import id.masterplan.model.CodeMappingRow;
import id.masterplan.model.CodeScheme;
import id.masterplan.model.CrosswalkRow;
import id.masterplan.model.Dimension;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.FundingSource;
import id.masterplan.model.IndicatorList;
import id.masterplan.model.ListCode;
import id.masterplan.model.Question;
import id.masterplan.model.SchemeStatus;
import id.masterplan.model.SubDimension;
import id.masterplan.model.ValueChainType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What each kind of scheme says once it is published. Titles, sources and own-word labels are no part of it. */
final class SchemeFacts {
    /** What a status says that binds nobody. */
    static final String DRAFT = "draft";

    private SchemeFacts() {}

    static Said of(DimensionScheme scheme) {
        Said said = new Said("")
                .that("status", "/status", status(scheme.status()))
                .perhaps("instrument", "/instrument", scheme.instrument())
                .perhaps("valid_from", "/valid_from", scheme.validFrom())
                .perhaps("supersedes", "/supersedes", scheme.supersedes());
        for (int i = 0; i < scheme.dimensions().size(); i++) {
            Dimension dimension = scheme.dimensions().get(i);
            String pointer = "/dimensions/" + i;
            String key = "dimensions/" + dimension.id();
            said.member("dimensions", dimension.id().text(), pointer)
                    .that(key + "/name", pointer + "/name", dimension.name().id())
                    .perhaps(
                            key + "/name/en",
                            pointer + "/name",
                            dimension.name().en())
                    .that(key + "/order", pointer + "/order", dimension.order());
            parts(dimension, key, pointer, said);
        }
        List<CrosswalkRow> rows = scheme.crosswalk();
        for (int i = 0; i < rows.size(); i++) {
            CrosswalkRow row = rows.get(i);
            said.member("crosswalk", row.from() + " → " + row.to() + " " + row.action(), "/crosswalk/" + i);
        }
        return said;
    }

    private static void parts(Dimension dimension, String key, String pointer, Said said) {
        for (int j = 0; j < dimension.subDimensions().size(); j++) {
            SubDimension part = dimension.subDimensions().get(j);
            String place = pointer + "/sub_dimensions/" + j;
            String name = key + "/sub_dimensions/" + part.id();
            said.member(key + "/sub_dimensions", part.id().text(), place)
                    .that(name + "/name", place + "/name", part.name().id())
                    .perhaps(name + "/name/en", place + "/name", part.name().en())
                    .that(name + "/order", place + "/order", part.order());
        }
    }

    static Said of(EvaluationScheme scheme) {
        Said said = new Said("")
                .that("status", "/status", status(scheme.status()))
                .that("year", "/year", scheme.year())
                .perhaps("cohort", "/cohort", scheme.cohort())
                .perhaps("supersedes", "/supersedes", scheme.supersedes())
                .perhaps("scale", "/scale", scheme.scale().map(s -> plain(s.min()) + "–" + plain(s.max())));
        for (int i = 0; i < scheme.components().size(); i++) {
            EvaluationComponent component = scheme.components().get(i);
            String pointer = "/components/" + i;
            String key = "components/" + component.id();
            said.member("components", component.id().text(), pointer)
                    .that(key + "/name", pointer + "/name", component.name().id())
                    .that(key + "/weight", pointer + "/weight", plain(component.weight()));
        }
        for (int i = 0; i < scheme.questions().size(); i++) {
            Question question = scheme.questions().get(i);
            String pointer = "/questions/" + i;
            String key = "questions/" + question.id();
            said.member("questions", question.id().text(), pointer)
                    .that(key + "/component", pointer + "/component", question.component())
                    .that(key + "/text", pointer + "/text", question.text());
        }
        return said;
    }

    static Said of(CodeScheme scheme, String pointer) {
        return new Said(pointer)
                .that("status", "/status", status(scheme.status()))
                .that("year", "/year", scheme.year())
                .that("sub_activity_digits", "/sub_activity_digits", scheme.subActivityDigits())
                .perhaps("instrument", "/instrument", scheme.instrument())
                .perhaps("valid_from", "/valid_from", scheme.validFrom())
                .perhaps("supersedes", "/supersedes", scheme.supersedes());
    }

    static Said of(FundingSource source, String pointer) {
        return new Said(pointer)
                .that("name", "/name", source.name().id())
                .perhaps("valid_from", "/valid_from", source.validFrom())
                .perhaps("valid_to", "/valid_to", source.validTo());
    }

    /** Codes of a list may be added; labels are our own words. */
    static Said of(IndicatorList list) {
        Said said = new Said("").perhaps("publisher", "/publisher", list.publisher());
        for (int i = 0; i < list.codes().size(); i++) {
            ListCode code = list.codes().get(i);
            said.that("codes/" + code.code(), "/codes/" + i, code.code())
                    .perhaps("codes/" + code.code() + "/parent", "/codes/" + i + "/parent", code.parent());
        }
        return said;
    }

    static Said of(CodeMapping mapping) {
        Said said = new Said("")
                .that("from_scheme", "/from_scheme", mapping.fromScheme())
                .that("to_scheme", "/to_scheme", mapping.toScheme());
        for (int i = 0; i < mapping.rows().size(); i++) {
            CodeMappingRow row = mapping.rows().get(i);
            String key = row.from().orElse("") + " → " + row.to().orElse("");
            said.that("rows/" + key, "/rows/" + i, key);
        }
        return said;
    }

    static Said of(List<ValueChainType> types) {
        Said said = new Said("");
        for (int i = 0; i < types.size(); i++) {
            said.member("types", types.get(i).id().text(), "/types/" + i);
        }
        return said;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String status(Optional<SchemeStatus> status) {
        return status.orElse(SchemeStatus.PUBLISHED) == SchemeStatus.DRAFT ? DRAFT : "published";
    }
}
