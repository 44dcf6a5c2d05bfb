package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Phase;
import id.masterplan.model.Programme;
import id.masterplan.problem.ProblemCode;
import java.util.List;

/**
 * Phases lie within the plan, and a programme works in the years of its phases. Many plans give phases no years
 * (Cirebon 2017); those are left out, and so is a programme that is in one of them.
 */
final class PhaseYears implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Span span = Span.of(edition.frame());
        List<Phase> phases = edition.frame().phases();
        if (span.from() <= span.to()) {
            for (Phase phase : phases) {
                phase.from().ifPresent(y -> inPlan(phase, y, "/from", span, findings));
                phase.to().ifPresent(y -> inPlan(phase, y, "/to", span, findings));
            }
        }
        edition.programmes().forEach(p -> programme(p, phases, span, findings));
    }

    private static void inPlan(Phase phase, int year, String pointer, Span span, Findings findings) {
        if (!span.holds(year)) {
            findings.at(phase.id(), pointer, ProblemCode.PHASE_OUTSIDE_PERIOD, phase.id(), year, span);
        }
    }

    private static void programme(Programme programme, List<Phase> all, Span span, Findings findings) {
        List<Phase> own =
                all.stream().filter(p -> programme.phases().contains(p.id())).toList();
        boolean open = own.stream().anyMatch(PhaseYears::unclear);
        if (open || own.size() < programme.phases().size() || own.isEmpty()) {
            return;
        }
        List<Integer> outside = programme.years().stream()
                .filter(span::holds)
                .filter(y -> own.stream().noneMatch(p -> holds(p, y)))
                .toList();
        if (!outside.isEmpty()) {
            String pointer = "/years/" + programme.years().indexOf(outside.get(0));
            findings.at(
                    programme.id(),
                    pointer,
                    ProblemCode.PROGRAMME_OUTSIDE_PHASE,
                    programme.id(),
                    Told.list(outside),
                    Told.list(own.stream().map(PhaseYears::shown).toList()));
        }
    }

    /** Without years, or with years that are a mistake of their own. */
    private static boolean unclear(Phase phase) {
        return (phase.from().isEmpty() && phase.to().isEmpty())
                || phase.from().orElse(0) > phase.to().orElse(Integer.MAX_VALUE);
    }

    private static boolean holds(Phase phase, int year) {
        return phase.from().orElse(year) <= year && year <= phase.to().orElse(year);
    }

    private static String shown(Phase phase) {
        return phase.id() + " " + phase.from().map(String::valueOf).orElse("…") + "–"
                + phase.to().map(String::valueOf).orElse("…");
    }
}
