package id.masterplan.site;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Fate;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.site.view.Badge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Signs and words for what became of something; never a colour alone. */
record FateBadges(Labels labels) {
    /** The order in which fates are counted. */
    static final List<Fate> ORDER = List.of(
            Fate.ADDED,
            Fate.REMOVED,
            Fate.CHANGED,
            Fate.MOVED,
            Fate.RENAMED,
            Fate.MERGED,
            Fate.SPLIT,
            Fate.PROMOTED,
            Fate.REPLACED);

    Badge of(Fate fate) {
        return new Badge(sign(fate), labels.word(fate), Labels.style(fate));
    }

    /** Badges with their counts, such as "3 ditambah"; what did not occur is left out. */
    List<Badge> counts(List<Fate> fates) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        fates.forEach(fate -> counts.merge(fate, 1, Integer::sum));
        List<Badge> badges = new ArrayList<>();
        for (Fate fate : ORDER) {
            int count = counts.getOrDefault(fate, 0);
            if (count > 0) {
                badges.add(new Badge(sign(fate), count + " " + labels.word(fate), Labels.style(fate)));
            }
        }
        return List.copyOf(badges);
    }

    private static String sign(Fate fate) {
        return switch (fate) {
            case UNCHANGED -> "=";
            case CHANGED -> "≠";
            case RENAMED -> "≈";
            case MOVED -> "→";
            case MERGED -> ">";
            case SPLIT -> "<";
            case PROMOTED -> "⇧";
            case REPLACED -> "⇄";
            case ADDED -> "+";
            case REMOVED -> "−";
        };
    }

    /** What became of a block of text. */
    Badge of(BlockFate fate) {
        String sign = switch (fate) {
            case SAME -> "=";
            case CHANGED -> "≠";
            case ADDED -> "+";
            case REMOVED -> "−";
            case MOVED_FROM -> "↗";
            case MOVED_TO -> "↘";
            case SPLIT -> "<";
            case MERGED -> ">";
        };
        return new Badge(sign, labels.word("text-fate." + Labels.style(fate)), Labels.style(fate));
    }

    /** The topic by which cards are found, beside what became of the item; empty for what has no topic of its own. */
    static String topic(ChangeKind kind) {
        return switch (kind) {
            case INDICATOR_MOVED_IN, INDICATOR_MOVED_OUT, BASELINE_REBASED, TARGET_EXTENDED, TARGET_SHORTENED ->
                "target";
            case TARGET_POSTPONED, TARGET_ADVANCED, TARGET_NARROWED, TARGET_WIDENED -> "target";
            case INDICATOR_ADDED, INDICATOR_REMOVED, INDICATOR_REDEFINED, INDICATOR_REPLACED, BASELINE_CHANGED ->
                "target";
            case TARGET_ADDED, TARGET_REMOVED, TARGET_RAISED, TARGET_LOWERED, TARGET_CHANGED -> "target";
            case TARGET_PASSED, BUDGET_PASSED, START_PASSED -> "";
            case BUDGET_ADDED, BUDGET_REMOVED, BUDGET_INCREASED, BUDGET_DECREASED, BUDGET_CHANGED -> "budget";
            case BUDGET_SOURCE_CHANGED, BUDGET_SHIFTED, BUDGET_BASIS_CHANGED, TOTAL_CHANGED, COUNTING_CHANGED ->
                "budget";
            case STARTS_EARLIER, STARTS_LATER, ENDS_EARLIER, ENDS_LATER, YEARS_CHANGED, PHASE_CHANGED -> "time";
            case PERIOD_CHANGED, GAP_OPENED, GAP_CLOSED, PHASE_EARLIER, PHASE_LATER -> "time";
            case ACTION_ADDED, ACTION_REMOVED -> "";
            case LINK_GAINED, LINK_LOST, LINK_REPOINTED, CODE_CHANGED, CODE_SCHEME_CHANGED, RPJMD_CHANGED ->
                "alignment";
            case CODE_RECODED, CODE_NAME_CHANGED -> "alignment";
            case AGENCY_RENAMED, AGENCY_REASSIGNED, AGENCY_MERGED, SUPPORTING_ADDED, SUPPORTING_REMOVED -> "agency";
            case TEXT_CHANGED, SPELLING_CHANGED, NAME_CHANGED, LOCAL_NAME_CHANGED, DIMENSION_CHANGED -> "";
            case SUB_DIMENSION_CHANGED, STATUS_CHANGED, INSTRUMENT_CHANGED, SCHEME_CHANGED, ENTRY_ADDED -> "";
            case ENTRY_REMOVED, ENTRY_CHANGED, SOURCE_CHANGED, ORDER_CHANGED -> "";
        };
    }
}
