package id.masterplan.site;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Fate;
import id.masterplan.diff.SharedBudget;
import id.masterplan.diff.Summary;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The counts of a comparison, taken from its summary and from nowhere else. */
final class Tallies {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Summary summary;
    private final boolean samePeriod;
    private final Labels labels;
    private final FateBadges badges;
    private final Formats formats;

    Tallies(Pairing pair) {
        this.summary = pair.diff().summary();
        this.samePeriod =
                pair.diff().before().period().equals(pair.diff().after().period());
        this.labels = pair.labels();
        this.badges = new FateBadges(labels);
        this.formats = pair.desk().setting().formats();
    }

    /** Items by what became of them; what did not occur and is rare is left out. */
    List<Tally> items() {
        List<Tally> tallies = new ArrayList<>();
        for (Fate fate : FateBadges.ORDER) {
            int count = count(fate);
            if (count > 0 || common(fate)) {
                tallies.add(tally(fate, count, count > 0 ? Optional.of("#_kartu") : Optional.empty()));
            }
        }
        int same = count(Fate.UNCHANGED);
        tallies.add(tally(Fate.UNCHANGED, same, same > 0 ? Optional.of("#_tetap") : Optional.empty()));
        return List.copyOf(tallies);
    }

    /** Money, targets and deadlines. */
    List<Tally> figures() {
        List<Tally> figures = new ArrayList<>();
        figures.add(budget());
        figures.add(changes("raised", "▲", "better", ChangeKind.TARGET_RAISED));
        figures.add(changes("lowered", "▼", "worse", ChangeKind.TARGET_LOWERED));
        figures.add(changes("later", "▼", "worse", ChangeKind.ENDS_LATER));
        figures.add(changes("earlier", "▲", "better", ChangeKind.ENDS_EARLIER));
        return List.copyOf(figures);
    }

    int count(Fate fate) {
        return summary.items().getOrDefault(fate, 0);
    }

    private Tally tally(Fate fate, int count, Optional<String> href) {
        return new Tally(badges.of(fate), formats.number(count), Optional.empty(), href);
    }

    private Tally changes(String key, String sign, String tone, ChangeKind kind) {
        int count = summary.changes().getOrDefault(kind, 0);
        Badge badge =
                new Badge(count > 0 ? sign : "", labels.word("compare.figure." + key), count > 0 ? tone : "neutral");
        return new Tally(
                badge,
                formats.number(count),
                Optional.empty(),
                ChangesByKind.anchor(kind).filter(a -> count > 0).map(a -> "#" + a));
    }

    private Tally budget() {
        List<String> notes = new ArrayList<>();
        if (samePeriod) {
            notes.add(difference(summary.budgetBefore(), summary.budgetAfter()));
        } else {
            notes.add(summary.budgetShared()
                    .map(this::shared)
                    .orElseGet(() -> labels.word("compare.figure.budget.apart")));
        }
        if (summary.budgetMissingBefore() + summary.budgetMissingAfter() > 0) {
            notes.add(labels.word(
                    "compare.figure.budget.missing", summary.budgetMissingBefore(), summary.budgetMissingAfter()));
        }
        int counting = summary.changes().getOrDefault(ChangeKind.COUNTING_CHANGED, 0);
        if (counting > 0) {
            notes.add(labels.word("compare.figure.budget.counting", counting));
        }
        String value = labels.word(
                "compare.figure.budget.value",
                formats.rupiahShort(summary.budgetBefore()),
                formats.rupiahShort(summary.budgetAfter()));
        Badge badge = new Badge("", labels.word("compare.figure.budget"), "neutral");
        return new Tally(badge, value, Optional.of(String.join("; ", notes)), Optional.empty());
    }

    /** Different periods hold different years, so only the years of both are set against each other. */
    private String shared(SharedBudget budget) {
        return labels.word(
                "compare.figure.budget.shared",
                formats.period(budget.years()),
                formats.rupiahShort(budget.before()),
                formats.rupiahShort(budget.after()),
                difference(budget.before(), budget.after()));
    }

    private String difference(BigDecimal before, BigDecimal after) {
        BigDecimal delta = after.subtract(before);
        if (delta.signum() == 0) {
            return labels.word("compare.figure.budget.same");
        }
        String amount = (delta.signum() > 0 ? "+" : "") + formats.rupiahShort(delta);
        if (before.signum() == 0) {
            return amount;
        }
        BigDecimal percent = delta.multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
        return labels.word("compare.figure.budget.delta", amount, formats.signed(percent) + "%");
    }

    /** Shown even when there are none, for readers ask about them. */
    private static boolean common(Fate fate) {
        return switch (fate) {
            case ADDED, REMOVED, CHANGED, MOVED, RENAMED, UNCHANGED -> true;
            case MERGED, SPLIT, PROMOTED, REPLACED -> false;
        };
    }
}
