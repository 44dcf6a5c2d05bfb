package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.problem.ProblemCode;

/** A plan that takes its missions from the RPJMD it follows has as many (domain 8.4); where either lists none, nothing is said. */
final class MissionCount implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        int own = edition.frame().missions().size();
        edition.frame()
                .alignedWith()
                .target()
                .flatMap(id ->
                        edition.rpjmds().stream().filter(p -> p.id().equals(id)).findFirst())
                .filter(plan -> own > 0 && !plan.missions().isEmpty())
                .filter(plan -> plan.missions().size() != own)
                .ifPresent(plan -> findings.inFile(
                        Paths.frame(library.record()),
                        "/missions",
                        ProblemCode.RPJMD_MISSION_COUNT,
                        own,
                        plan.id(),
                        plan.missions().size()));
    }
}
