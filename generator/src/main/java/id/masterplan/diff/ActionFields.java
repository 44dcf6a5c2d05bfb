package id.masterplan.diff;

import id.masterplan.model.Action;
import id.masterplan.model.Value;
import java.util.Locale;
import java.util.Optional;

/** The fields of a step of the action plan; its text names the rows of its other fields. */
final class ActionFields {
    private ActionFields() {}

    static void add(Fields fields, Action action, Names names) {
        Optional<String> part = Optional.of(action.text());
        String path = fields.add(field("actions/" + action.id(), Rule.ACTION, Value.of(action.text()), part));
        String kind = action.kind().name().toLowerCase(Locale.ROOT);
        fields.add(field(path + "/kind", Rule.POINTER, Value.of(kind), part));
        if (!action.years().isEmpty()) {
            Field years = field(path + "/years", Rule.YEARS, Value.of(ProgrammeFields.years(action.years())), part);
            fields.add(new Field(
                    years.path(), years.rule(), years.value(), part, Optional.of(Fields.YEARS), Optional.empty()));
        }
        action.agency()
                .ifPresent(a -> fields.add(
                        field(path + "/agency", Rule.POINTER, names.items().value(a), part)));
        action.output().ifPresent(o -> fields.add(field(path + "/output", Rule.TEXT, Value.of(o), part)));
        fields.add(field(path + "/illustrative", Rule.SOURCE, Value.of(Boolean.toString(action.illustrative())), part));
    }

    private static Field field(String path, Rule rule, Value value, Optional<String> part) {
        return new Field(path, rule, value, part, Optional.empty(), Optional.empty());
    }
}
