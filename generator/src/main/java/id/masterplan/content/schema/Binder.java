package id.masterplan.content.schema;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import id.masterplan.model.Partner;
import id.masterplan.model.Prose;
import id.masterplan.model.Reference;
import id.masterplan.model.Value;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Turns a tree that its schema accepted into a record. */
final class Binder {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)))
            .addModule(new SimpleModule("plan")
                    .addDeserializer(Value.class, new ValueReading())
                    .addDeserializer(Reference.class, new ReferenceReading())
                    .addDeserializer(Partner.class, new PartnerReading())
                    .addDeserializer(Prose.class, new ProseReading()))
            .build();

    private Binder() {}

    static <T extends Record> T bind(ObjectNode tree, Class<T> type) {
        return MAPPER.treeToValue(tree, type);
    }
}
