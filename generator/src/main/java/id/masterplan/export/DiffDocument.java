package id.masterplan.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shape of {@code diff.json}: this record is its JSON Schema. Keys are the components in snake_case. */
record DiffDocument(
        String schema,
        String region,
        Side before,
        Side after,
        Counts summary,
        Aligned alignment,
        List<Item> items,
        List<ChapterText> chapters,
        List<Back> returned) {

    /** What {@code schema} says. */
    static final String SCHEMA = "diff/2";

    /** One of the two editions. */
    record Side(
            String edition,
            String title,
            String state,
            int from,
            int to,
            Optional<LocalDate> adopted,
            Optional<String> instrument,
            Optional<String> alignedWith,
            Optional<String> commit) {}

    /** Counts of nodes, by the names that the nodes bear. */
    record Counts(
            Map<String, Integer> items,
            Map<String, Integer> chapters,
            Map<String, Integer> weights,
            Map<String, Integer> changes,
            BigDecimal budgetBefore,
            BigDecimal budgetAfter,
            int budgetMissingBefore,
            int budgetMissingAfter,
            Optional<SharedYears> budgetShared,
            int blocksChanged,
            int blocksSame,
            Map<String, Integer> blocks,
            Map<String, Integer> sections) {}

    /** The stated amounts of the years in both periods, where the periods differ. */
    record SharedYears(int from, int to, BigDecimal before, BigDecimal after) {}

    /** RPJMD alignment of both editions. */
    record Aligned(AlignedSide before, AlignedSide after) {}

    /** RPJMD alignment of one edition. */
    record AlignedSide(Optional<String> plan, int linkedProgrammes, List<String> orphans, List<String> uncovered) {}

    /** What became of an item. */
    record Item(
            String kind,
            String kindLabel,
            List<String> before,
            List<String> after,
            String fate,
            String fateLabel,
            Optional<String> nameBefore,
            Optional<String> nameAfter,
            String phrase,
            Optional<String> dimension,
            Optional<String> agency,
            String weight,
            Optional<Reason> reason,
            List<String> broughtBy,
            boolean illustrative,
            List<Row> changes) {}

    /** Why. */
    record Reason(
            Optional<String> action,
            Optional<String> text,
            Optional<String> basis,
            Optional<String> basisMissing,
            Optional<String> outcome,
            boolean illustrative) {}

    /** One difference. */
    record Row(
            String kind,
            String kindLabel,
            String path,
            String field,
            Optional<String> part,
            Optional<String> unit,
            Optional<PlanValue> before,
            Optional<PlanValue> after,
            Optional<Difference> delta,
            String tone,
            String weight,
            String phrase,
            List<Mark> spans,
            Optional<End> otherEnd,
            List<Turn> broughtBy) {}

    /** What an edition between made of it; no value where it was taken away. */
    record Turn(String edition, Optional<PlanValue> value) {}

    /** Where a value moved from, or, told where it was, to: the item where it is another, the field, the name of its part. */
    record End(Optional<String> item, String path, Optional<String> part) {}

    /** A value, in the form in which plans write it; exactly one of number, min/max, text, parts, rank and missing. */
    record PlanValue(
            Optional<BigDecimal> number,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            Optional<String> text,
            Optional<List<CountedPart>> parts,
            Optional<Place> rank,
            Optional<String> missing,
            Optional<String> printed) {}

    /** A place in a ranking, and among how many. */
    record Place(int rank, Optional<Integer> of) {}

    /** One part of a value of several. */
    record CountedPart(String label, BigDecimal number, Optional<String> unit) {}

    /** The difference of two numbers. */
    record Difference(BigDecimal amount, Optional<BigDecimal> percent, String unit) {}

    /** A run of words: same, deleted or inserted. */
    record Mark(String op, String text) {}

    /** A chapter; {@code outline} where its text is beyond the size that is compared word by word. */
    record ChapterText(
            String id,
            String fate,
            String fateLabel,
            Optional<String> titleBefore,
            Optional<String> titleAfter,
            Optional<Integer> numberBefore,
            Optional<Integer> numberAfter,
            String weight,
            Optional<Reason> reason,
            List<String> broughtBy,
            List<Row> changes,
            boolean outline,
            List<TextForm.Section> sections,
            List<TextForm.Node> blocks) {}

    /** A field, or an item where the path is empty, that is the same on both sides and was not in between. */
    record Back(
            String kind,
            String item,
            String name,
            String path,
            Optional<String> part,
            Optional<String> unit,
            String phrase,
            List<Turn> broughtBy) {}
}
