package id.masterplan.content.schema;

import tools.jackson.databind.JsonNode;

/** The names of JSON's types. */
final class JsonTypes {
    private JsonTypes() {}

    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT, POJO -> "object";
            case BOOLEAN -> "boolean";
            case NUMBER -> node.isIntegralNumber() ? "integer" : "number";
            case STRING, BINARY -> "string";
            case NULL, MISSING -> "null";
        };
    }
}
