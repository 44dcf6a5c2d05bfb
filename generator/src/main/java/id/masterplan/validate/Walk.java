package id.masterplan.validate;

import id.masterplan.content.schema.Components;
import id.masterplan.content.schema.Names;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Prose;
import id.masterplan.model.RegionRecord;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Walks over everything that a plan or the record holds, for rules that hold wherever a value or a date may stand. */
final class Walk {
    /** Looks at one record. */
    interface Visit {
        void at(Record part, Spot place);
    }

    private Walk() {}

    /** All items of an edition, its frame and its reasons; RPJMDs belong to the record. */
    static void plan(Edition edition, RegionLibrary library, Findings findings, Visit visit) {
        RegionRecord record = library.record();
        over(edition.frame(), Spot.in(findings, Paths.frame(record), "", "frame.yaml"), visit);
        over(edition.changes(), Spot.in(findings, Paths.changes(record), "", "changes.yaml"), visit);
        Spot answers = Spot.in(findings, Paths.followUps(record), "/follow_ups", "follow-ups.yaml");
        over(edition.followUps(), answers, visit);
        edition.agencies().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        edition.institutions().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        edition.analyses().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        edition.strategies().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        edition.programmes().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        edition.quickWins().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        edition.chapters().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
    }

    /** All items of the record but the ledger. */
    static void record(RegionRecord record, Findings findings, Visit visit) {
        record.instruments().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        record.evaluations().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        record.forumNotes().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        record.realisations().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        record.claims().forEach(i -> over(i, Spot.of(findings, i.id()), visit));
        record.rpjmds().forEach(p -> {
            String path = Paths.rpjmd(record, p.id());
            over(p, Spot.in(findings, path, "", p.id().text()), visit);
        });
    }

    /** A value and all records within it; a part that has an id of its own is told by that id. */
    static void over(Object value, Spot place, Visit visit) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                over(list.get(i), place.part("/" + i), visit);
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(o -> over(o, place, visit));
        } else if (value instanceof Record record && !(record instanceof Prose)) {
            visit.at(record, place);
            Spot own = own(record, place);
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                over(Components.read(component, record), own.part("/" + Names.key(component.getName())), visit);
            }
        }
    }

    private static Spot own(Record record, Spot place) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            boolean named = component.getName().equals("id") && component.getType() == ItemId.class;
            if (named && place.item().isPresent()) {
                return Spot.of(place.findings(), (ItemId) Components.read(component, record));
            }
        }
        return place;
    }
}
