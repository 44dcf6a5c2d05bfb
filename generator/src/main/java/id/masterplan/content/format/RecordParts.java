package id.masterplan.content.format;

import com.fasterxml.jackson.annotation.JsonValue;
import id.masterplan.content.format.Part.Entry;
import id.masterplan.content.format.Part.Group;
import id.masterplan.content.format.Part.Leaf;
import id.masterplan.content.format.Part.Style;
import id.masterplan.content.schema.Components;
import id.masterplan.content.schema.Names;
import id.masterplan.model.Partner;
import id.masterplan.model.Reference;
import id.masterplan.model.Value;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts from a record: the counterpart of reading. What is absent, empty or false is left out. */
final class RecordParts {
    private RecordParts() {}

    static Group fields(Record record) {
        List<Entry> entries = new ArrayList<>();
        for (RecordComponent component : Components.written(record.getClass())) {
            Object value = Components.read(component, record);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(v -> entries.add(entry(component, v)));
            } else if (!Boolean.FALSE.equals(value) && !List.of().equals(value)) {
                entries.add(entry(component, value));
            }
        }
        return new Group(false, entries);
    }

    private static Entry entry(RecordComponent component, Object value) {
        return Entry.of(Optional.of(Names.key(component.getName())), part(value));
    }

    private static Part part(Object value) {
        if (value instanceof List<?> list) {
            return new Group(
                    true,
                    list.stream().map(v -> Entry.of(Optional.empty(), part(v))).toList());
        }
        if (value instanceof Value.Figure figure && figure.printed().isEmpty()) {
            return part(figure.number());
        }
        if (value instanceof Reference.To to) {
            return part(to.id());
        }
        if (value instanceof Partner partner && partner.form().isEmpty()) {
            return part(partner.name());
        }
        if (value instanceof Record record) {
            return word(record).map(RecordParts::part).orElseGet(() -> fields(record));
        }
        return leaf(value);
    }

    private static Leaf leaf(Object value) {
        if (value instanceof BigDecimal number) {
            return new Leaf(number.toPlainString(), Style.BARE);
        }
        if (value instanceof Number || value instanceof Boolean) {
            return new Leaf(value.toString(), Style.BARE);
        }
        String text = value instanceof Enum<?> constant ? Names.word(constant) : value.toString();
        return text.indexOf('\n') < 0 ? new Leaf(text, Style.TEXT) : Leaves.settled(new Leaf(text, Style.LITERAL));
    }

    /** The only component of a record that is written as that component. */
    private static Optional<Object> word(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonValue.class)) {
                return Optional.of(Components.read(component, record));
            }
        }
        return Optional.empty();
    }
}
