package id.masterplan;

import id.masterplan.content.DraftHead;
import id.masterplan.content.EditionHeads;
import id.masterplan.git.Revision;
import id.masterplan.model.Dimension;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionRecord;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a new item must know of its region: every id that any edition, the draft or the record has given, since ids are
 * never given again, and what the plan says about years and dimensions.
 *
 * @param places where each id is used
 */
record UsedIds(Map<String, String> places, Edition plan, EditionId lastEdition) {
    UsedIds {
        places = Map.copyOf(places);
    }

    static Checked<UsedIds> of(Desk desk, RegionId region) {
        List<Problem> unknown = KnownRegions.missing(desk.head(), List.of(region.text()));
        if (!unknown.isEmpty()) {
            return Checked.refused(unknown);
        }
        Checked<RegionRecord> read = desk.regions().read(desk.head(), region);
        if (read.value().isEmpty()) {
            return Checked.refused(read.problems());
        }
        RegionRecord record = read.value().get();
        EditionHead head = DraftHead.of(desk.head(), Optional.empty(), region, record.ledger(), desk.documents())
                .orElseThrow();
        Checked<Edition> plan = desk.editions().read(desk.head(), head);
        if (plan.value().isEmpty()) {
            return Checked.refused(plan.problems());
        }
        Map<String, String> places = new HashMap<>();
        List<EditionHead> adopted = EditionHeads.of(region, record.ledger());
        adopted.forEach(h -> add(places, adopted(desk, h), "@" + h.id()));
        add(places, read.places(), "");
        add(places, plan.places(), "");
        EditionId last = adopted.isEmpty()
                ? EditionId.DRAFT
                : adopted.get(adopted.size() - 1).id();
        return Checked.of(new UsedIds(places, plan.value().get(), last));
    }

    private static Places adopted(Desk desk, EditionHead head) {
        Optional<Revision> revision = head.commit().flatMap(desk.history()::find);
        return revision.map(r -> desk.editions().read(desk.at(r), head).places())
                .orElse(Places.NONE);
    }

    private static void add(Map<String, String> all, Places places, String edition) {
        places.items().forEach((id, key) -> {
            String file = key.substring(0, key.indexOf('#'));
            if (!file.startsWith("data/vocabulary/")) {
                all.put(id, edition.isEmpty() ? file : edition + " " + file);
            }
        });
    }

    /** Why an id can't be given, if it can't. */
    Optional<Problem> refusal(String path, ItemId id) {
        return Optional.ofNullable(places.get(id.text()))
                .map(place -> ProblemCode.ID_DUPLICATE.at(Position.of(path), id, place));
    }

    String firstDimension() {
        return plan.vocabulary().dimensionSchemes().stream()
                .filter(s -> s.id().equals(plan.frame().dimensionScheme()))
                .map(DimensionScheme::dimensions)
                .flatMap(List::stream)
                .min(Comparator.comparingInt(Dimension::order))
                .map(d -> d.id().text())
                .orElse("dimensi");
    }

    int firstYear() {
        return plan.frame().period().from();
    }
}
