package id.masterplan.content.schema;

import id.masterplan.model.Partner;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a partner: a name, or a map of name and form. */
final class PartnerReading extends StdDeserializer<Partner> {
    PartnerReading() {
        super(Partner.class);
    }

    @Override
    public Partner deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode node = context.readTree(parser);
        if (node.isString()) {
            return new Partner(node.stringValue(), Optional.empty());
        }
        Optional<String> form = node.has("form") ? Optional.of(node.get("form").stringValue()) : Optional.empty();
        return new Partner(node.get("name").stringValue(), form);
    }
}
