package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.PlanKind;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import id.masterplan.problem.ProblemCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The RPJMD that a plan follows is the latest that has begun: neither amended (Pontianak's Perda 17/2020) nor followed
 * by that of a new term. Told of the draft, else of the edition in force at its line of the ledger.
 *
 * @param asOf the day of the commit that is checked
 */
record FollowedPlan(LocalDate asOf) implements RecordRule, EditionRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        List<LedgerEntry> entries = library.record().ledger().editions();
        if (library.draft().isEmpty() && !entries.isEmpty()) {
            LedgerEntry last = entries.get(entries.size() - 1);
            String pointer = "/editions/" + (entries.size() - 1) + "/aligned_with";
            Spot spot = Spot.in(
                    findings, Paths.ledger(library.record()), pointer, last.id().text());
            last.alignedWith().target().ifPresent(plan -> told(plan, library.record(), spot));
        }
    }

    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        if (library.draft().equals(Optional.of(edition))) {
            Spot spot = Spot.in(findings, Paths.frame(library.record()), "/aligned_with", "rancangan");
            edition.frame().alignedWith().target().ifPresent(plan -> told(plan, library.record(), spot));
        }
    }

    private void told(ItemId followed, RegionRecord record, Spot spot) {
        record.rpjmds().stream()
                .filter(p -> p.id().equals(followed))
                .findFirst()
                .flatMap(plan -> record.rpjmds().stream()
                        .filter(p -> kind(p) == kind(plan) && replaces(p, plan, record) && begun(p, record))
                        .max(Comparator.comparingInt((Rpjmd p) -> p.period().from())
                                .thenComparing(p -> p.id().text())))
                .ifPresent(newer -> spot.tell("", ProblemCode.RPJMD_SUPERSEDED, spot.name(), followed, newer.id()));
    }

    private static boolean replaces(Rpjmd later, Rpjmd plan, RegionRecord record) {
        if (later.id().equals(plan.id())) {
            return false;
        }
        Optional<Rpjmd> at = Optional.of(later);
        for (int step = 0; at.isPresent() && step < record.rpjmds().size(); step++) {
            if (at.get().amends().equals(Optional.of(plan.id()))) {
                return true;
            }
            Optional<ItemId> amended = at.get().amends();
            at = record.rpjmds().stream()
                    .filter(p -> amended.equals(Optional.of(p.id())))
                    .findFirst();
        }
        return later.period().from() > plan.period().from();
    }

    private static PlanKind kind(Rpjmd plan) {
        return plan.kind().orElse(PlanKind.RPJMD);
    }

    /** On the day its instrument was enacted, where that is known, else with its first year. */
    private boolean begun(Rpjmd plan, RegionRecord record) {
        Optional<LocalDate> enacted = record.instruments().stream()
                .filter(i -> plan.instrument().target().equals(Optional.of(i.id())))
                .findFirst()
                .flatMap(i -> i.enacted());
        return enacted.map(d -> !d.isAfter(asOf)).orElse(true) && plan.period().from() <= asOf.getYear();
    }
}
