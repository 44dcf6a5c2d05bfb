package id.masterplan.diff;

import id.masterplan.model.Direction;
import id.masterplan.model.Value;
import java.util.Optional;

/**
 * A field of an item in one edition, in the form in which editions are compared and histories kept.
 *
 * @param part the name of the part of the item it belongs to
 * @param unit what it is counted in
 * @param direction which way it should move
 */
record Field(
        String path,
        Rule rule,
        Value value,
        Optional<String> part,
        Optional<String> unit,
        Optional<Direction> direction) {

    Field(String path, Rule rule, Value value) {
        this(path, rule, value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The value as readers see it. */
    Value shown() {
        return rule == Rule.BODY && value instanceof Value.Text text
                ? new Value.Text(text.text(), Optional.empty())
                : value;
    }

    /** The same field with another value. */
    Field with(Value other) {
        return new Field(path, rule, other, part, unit, direction);
    }

    /** The same field at another path. */
    Field at(String otherPath) {
        return new Field(otherPath, rule, value, part, unit, direction);
    }
}
