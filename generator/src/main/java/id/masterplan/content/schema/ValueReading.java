package id.masterplan.content.schema;

import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a {@link Value}: a bare number, or a map with one of the five forms. */
final class ValueReading extends StdDeserializer<Value> {
    ValueReading() {
        super(Value.class);
    }

    @Override
    public Value deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode node = context.readTree(parser);
        Optional<String> printed = text(node, "printed");
        if (node.isNumber()) {
            return Value.of(node.decimalValue());
        }
        if (node.has("number")) {
            return new Value.Figure(node.get("number").decimalValue(), printed);
        }
        if (node.has("text")) {
            return new Value.Text(node.get("text").stringValue(), printed);
        }
        if (node.has("parts")) {
            return new Value.Composite(parts(node.get("parts")), printed);
        }
        if (node.has("rank")) {
            Optional<Integer> of = node.has("of") ? Optional.of(node.get("of").intValue()) : Optional.empty();
            return new Value.Rank(node.get("rank").intValue(), of, printed);
        }
        if (node.has("missing")) {
            return new Value.Missing(node.get("missing").stringValue(), printed);
        }
        return new Value.Range(number(node, "min"), number(node, "max"), printed);
    }

    private static List<Value.Part> parts(JsonNode list) {
        return list.valueStream()
                .map(p -> new Value.Part(
                        p.get("label").stringValue(), p.get("number").decimalValue(), text(p, "unit")))
                .toList();
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.has(key) ? Optional.of(node.get(key).stringValue()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(JsonNode node, String key) {
        return node.has(key) ? Optional.of(node.get(key).decimalValue()) : Optional.empty();
    }
}
