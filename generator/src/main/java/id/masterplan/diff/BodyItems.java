package id.masterplan.diff;

import id.masterplan.model.Analysis;
import id.masterplan.model.AnalysisEntry;
import id.masterplan.model.FollowUp;
import id.masterplan.model.Institution;
import id.masterplan.model.ItemId;
import id.masterplan.model.Member;
import id.masterplan.model.Strategy;
import id.masterplan.model.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What surrounds programmes: strategies, institutions, analyses and follow-ups as items. */
final class BodyItems {
    private BodyItems() {}

    static Item strategy(Strategy strategy, Names names) {
        Fields fields = new Fields();
        fields.text("text", Rule.TEXT, strategy.text());
        fields.pointer("dimension", Rule.DIMENSION, Optional.of(strategy.dimension()), names.dimensions());
        fields.pointer("sub_dimension", Rule.SUB_DIMENSION, strategy.subDimension(), names.dimensions());
        fields.pointers("goals", Rule.POINTER, strategy.goals(), names.items());
        fields.sourced("", strategy);
        Optional<ItemId> dimension = Optional.of(strategy.dimension());
        return Items.plain(
                ItemKind.STRATEGY, strategy.id(), strategy.text(), dimension, strategy.illustrative(), fields);
    }

    static Item institution(Institution institution, Names names) {
        Fields fields = new Fields();
        fields.text("name", Rule.NAME, institution.name());
        fields.word("kind", Rule.POINTER, institution.kind());
        institution.instrument().ifPresent(i -> fields.pointer("rests_on", Rule.POINTER, i, Names.NONE));
        fields.text("chair", Rule.ENTRY, institution.chair());
        for (Member member : institution.members()) {
            fields.add(new Field("members/" + Fields.slug(member.role()), Rule.ENTRY, member(member, names)));
        }
        institution.meetingsPerYear().ifPresent(n -> fields.number("meetings_per_year", n));
        fields.text("duties", Rule.TEXT, institution.duties());
        fields.sourced("", institution);
        return item(ItemKind.INSTITUTION, institution.id(), institution.name(), institution.illustrative(), fields);
    }

    /** An agency is known by its id, so that one that bears another name is the same member. */
    private static Value member(Member member, Names names) {
        String known = held(member, member.agency().map(ItemId::text));
        String shown = held(member, member.agency().map(names.items()::name));
        return new Value.Text(known, Optional.of(shown).filter(s -> !s.equals(known)));
    }

    private static String held(Member member, Optional<String> agency) {
        String held = Stream.of(agency, member.name()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return member.role() + (held.isEmpty() ? "" : ": " + held);
    }

    static Item analysis(Analysis analysis, Names names) {
        Fields fields = new Fields();
        fields.text("title", Rule.NAME, analysis.title());
        fields.word("kind", Rule.POINTER, analysis.kind());
        analysis.entries().forEach(e -> entry(fields, e, names));
        fields.sourced("", analysis);
        return item(ItemKind.ANALYSIS, analysis.id(), analysis.title(), analysis.illustrative(), fields);
    }

    private static void entry(Fields fields, AnalysisEntry entry, Names names) {
        String path = fields.add(new Field("entries/" + Fields.slug(entry.text()), Rule.ENTRY, Value.of(entry.text())));
        entry.quadrant().ifPresent(q -> part(fields, path + "/quadrant", Rule.POINTER, word(q), entry));
        entry.layer().ifPresent(l -> part(fields, path + "/layer", Rule.POINTER, word(l), entry));
        entry.dimension()
                .ifPresent(d -> part(
                        fields,
                        path + "/dimension",
                        Rule.POINTER,
                        names.dimensions().value(d),
                        entry));
        entry.current().ifPresent(t -> part(fields, path + "/current", Rule.TEXT, Value.of(t), entry));
        entry.desired().ifPresent(t -> part(fields, path + "/desired", Rule.TEXT, Value.of(t), entry));
    }

    /** A field of an entry, which the words of the entry name. */
    private static void part(Fields fields, String path, Rule rule, Value value, AnalysisEntry entry) {
        fields.add(new Field(path, rule, value, Optional.of(entry.text()), Optional.empty(), Optional.empty()));
    }

    private static Value word(Enum<?> word) {
        return Value.of(word.name().toLowerCase(Locale.ROOT));
    }

    static Item followUp(FollowUp followUp, Names names) {
        Fields fields = new Fields();
        fields.word("status", Rule.STATUS, followUp.status());
        fields.pointers("items", Rule.POINTER, followUp.items(), names.items());
        fields.text("note", Rule.TEXT, followUp.note());
        fields.sourced("", followUp);
        return item(
                ItemKind.FOLLOW_UP,
                followUp.recommendation(),
                followUp.recommendation().text(),
                followUp.illustrative(),
                fields);
    }

    private static Item item(ItemKind kind, ItemId id, String name, boolean illustrative, Fields fields) {
        return Items.plain(kind, id, name, Optional.empty(), illustrative, fields);
    }
}
