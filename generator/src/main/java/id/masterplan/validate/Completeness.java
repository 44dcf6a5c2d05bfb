package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Dimension;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.problem.ProblemCode;
import java.util.Optional;

/** What a plan lacks: nothing is required that a real plan lacks, so these are warnings. */
final class Completeness implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Optional<ItemId> followed = edition.frame().alignedWith().target();
        for (Programme programme : edition.programmes()) {
            if (programme.indicators().isEmpty()) {
                findings.at(programme.id(), "", ProblemCode.PROGRAMME_NO_INDICATOR, programme.id());
            }
            for (Indicator indicator : programme.indicators()) {
                if (indicator.targets().isEmpty()) {
                    findings.at(indicator.id(), "", ProblemCode.INDICATOR_NO_TARGET, indicator.id());
                }
            }
            if (programme.leadAgency().isEmpty()) {
                findings.at(programme.id(), "", ProblemCode.PROGRAMME_NO_LEAD, programme.id());
            }
            followed.filter(plan -> programme.rpjmdLinks().stream()
                            .noneMatch(l -> l.plan().equals(plan)))
                    .ifPresent(plan -> findings.at(
                            programme.id(), "/rpjmd_links", ProblemCode.PROGRAMME_ORPHAN, programme.id(), plan));
        }
        quickWins(edition, Paths.frame(library.record()), findings);
    }

    /** Of a plan without any quick win that alone is told. */
    private static void quickWins(Edition edition, String file, Findings findings) {
        if (edition.quickWins().isEmpty()) {
            findings.inFile(file, "/dimension_scheme", ProblemCode.DIMENSION_EMPTY_QUICK_WIN, "@dimension.any");
            return;
        }
        edition.vocabulary().dimensionSchemes().stream()
                .filter(s -> s.id().equals(edition.frame().dimensionScheme()))
                .flatMap(s -> s.dimensions().stream())
                .map(Dimension::id)
                .filter(d -> edition.quickWins().stream()
                        .noneMatch(q -> q.dimension().equals(d)))
                .forEach(d -> findings.inFile(file, "/dimension_scheme", ProblemCode.DIMENSION_EMPTY_QUICK_WIN, d));
    }
}
