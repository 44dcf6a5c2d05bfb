package id.masterplan.diff;

import id.masterplan.model.BudgetLine;
import id.masterplan.model.Edition;
import id.masterplan.model.Period;
import id.masterplan.model.Weight;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the nodes of a comparison. */
final class Summaries {
    private Summaries() {}

    static Summary of(Edition before, Edition after, List<ItemDiff> items, List<ChapterDiff> chapters) {
        Map<Fate, Integer> byFate = new EnumMap<>(Fate.class);
        Map<Fate, Integer> chaptersByFate = new EnumMap<>(Fate.class);
        Map<Weight, Integer> byWeight = new EnumMap<>(Weight.class);
        Map<ChangeKind, Integer> byKind = new EnumMap<>(ChangeKind.class);
        for (ItemDiff item : items) {
            byFate.merge(item.fate(), 1, Integer::sum);
            item.changes().forEach(c -> byKind.merge(c.kind(), 1, Integer::sum));
            if (item.fate() != Fate.UNCHANGED) {
                byWeight.merge(item.weight(), 1, Integer::sum);
            }
        }
        for (ChapterDiff chapter : chapters) {
            chaptersByFate.merge(chapter.fate(), 1, Integer::sum);
            chapter.changes().forEach(c -> byKind.merge(c.kind(), 1, Integer::sum));
            if (chapter.fate() != Fate.UNCHANGED) {
                byWeight.merge(chapter.weight(), 1, Integer::sum);
            }
        }
        TextCounts texts =
                TextCounts.of(chapters.stream().map(ChapterDiff::text).toList());
        return new Summary(
                Collections.unmodifiableMap(byFate),
                Collections.unmodifiableMap(chaptersByFate),
                Collections.unmodifiableMap(byWeight),
                Collections.unmodifiableMap(byKind),
                budget(before),
                budget(after),
                missing(before),
                missing(after),
                shared(before, after),
                texts.changed(),
                texts.same());
    }

    private static Optional<SharedBudget> shared(Edition before, Edition after) {
        Period a = before.frame().period();
        Period b = after.frame().period();
        Period years = new Period(Math.max(a.from(), b.from()), Math.min(a.to(), b.to()));
        return a.equals(b) || years.from() > years.to()
                ? Optional.empty()
                : Optional.of(new SharedBudget(years, budget(before, years), budget(after, years)));
    }

    private static BigDecimal budget(Edition edition) {
        return budget(edition, new Period(Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    private static BigDecimal budget(Edition edition, Period years) {
        return lines(edition).stream()
                .filter(l -> l.year() >= years.from() && l.year() <= years.to())
                .flatMap(l -> Values.number(l.amount()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int missing(Edition edition) {
        return (int) lines(edition).stream()
                .filter(l -> Values.number(l.amount()).isEmpty())
                .count();
    }

    private static List<BudgetLine> lines(Edition edition) {
        return edition.programmes().stream().flatMap(p -> p.budget().stream()).toList();
    }
}
