package id.masterplan.validate;

import id.masterplan.model.ItemId;

/** The files of the vocabularies. */
final class SchemePaths {
    static final String CODE_SCHEMES = "data/vocabulary/code-schemes.yaml";
    static final String FUNDING_SOURCES = "data/vocabulary/funding-sources.yaml";
    static final String VALUE_CHAIN = "data/vocabulary/value-chain.yaml";

    private SchemePaths() {}

    static String dimensions(ItemId scheme) {
        return "data/vocabulary/dimensions/" + scheme + ".yaml";
    }

    static String evaluation(ItemId scheme) {
        return "data/vocabulary/evaluations/" + scheme + ".yaml";
    }

    static String indicators(ItemId list) {
        return "data/vocabulary/indicator-lists/" + list + ".yaml";
    }

    static String mapping(ItemId mapping) {
        return "data/vocabulary/code-mappings/" + mapping + ".yaml";
    }
}
