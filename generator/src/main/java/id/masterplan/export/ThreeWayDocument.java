package id.masterplan.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shape of a three-way comparison as JSON: this record is its JSON Schema. Keys are the components in snake_case. */
record ThreeWayDocument(
        String schema,
        String region,
        DiffDocument.Side inForce,
        DiffDocument.Side draft,
        DiffDocument.Side proposal,
        Map<String, Integer> fields,
        Map<String, Integer> blocks,
        List<Item> items) {

    /** What {@code schema} says. */
    static final String SCHEMA = "three-way/1";

    /** An item of which something is not the same in all three; the ids on each side. */
    record Item(
            String kind,
            String kindLabel,
            List<String> inForce,
            List<String> draft,
            List<String> proposal,
            String name,
            List<Field> fields,
            List<TextBlock> blocks) {}

    /** A field; the path is empty for the item as a whole, a value absent where the field or the item is not there. */
    record Field(
            String state,
            String stateLabel,
            String path,
            String field,
            Optional<String> part,
            Optional<String> unit,
            Optional<DiffDocument.PlanValue> inForce,
            Optional<DiffDocument.PlanValue> draft,
            Optional<DiffDocument.PlanValue> proposal,
            String weight,
            List<DiffDocument.Row> byDraft,
            List<DiffDocument.Row> byProposal,
            List<DiffDocument.Row> net) {}

    /**
     * A block of a chapter that is not the same in all three. The change leads from the draft to the proposal; where the draft
     * removed the block and the proposal leaves it out, from the edition in force to the draft.
     */
    record TextBlock(String state, String stateLabel, List<TextForm.Place> inForce, TextForm.Node change) {}
}
