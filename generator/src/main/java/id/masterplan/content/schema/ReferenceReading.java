package id.masterplan.content.schema;

import id.masterplan.model.ItemId;
import id.masterplan.model.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a {@link Reference}: an id, or a map saying why there is none. */
final class ReferenceReading extends StdDeserializer<Reference> {
    ReferenceReading() {
        super(Reference.class);
    }

    @Override
    public Reference deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode node = context.readTree(parser);
        return node.isString()
                ? new Reference.To(new ItemId(node.stringValue()))
                : new Reference.Missing(node.get("missing").stringValue());
    }
}
