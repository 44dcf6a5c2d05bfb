package id.masterplan.content.schema;

import id.masterplan.model.Prose;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Takes prose that was read from the text below the front matter and put into the tree as it is. */
final class ProseReading extends StdDeserializer<Prose> {
    ProseReading() {
        super(Prose.class);
    }

    @Override
    public Prose deserialize(JsonParser parser, DeserializationContext context) {
        return (Prose) parser.getEmbeddedObject();
    }
}
