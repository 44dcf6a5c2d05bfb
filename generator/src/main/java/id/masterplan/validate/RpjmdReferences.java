package id.masterplan.validate;

import id.masterplan.model.Edition;
import id.masterplan.model.Objective;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdGoal;
import id.masterplan.model.RpjmdMission;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Missions, goals and objectives of an RPJMD hang together. */
final class RpjmdReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionRecord record, Findings findings) {
        Set<String> every = Known.objectives(edition.rpjmds());
        for (Rpjmd plan : edition.rpjmds()) {
            if (plan.period().from() > plan.period().to()) {
                findings.at(
                        plan.id(),
                        "/period",
                        ProblemCode.PERIOD_REVERSED,
                        plan.id(),
                        plan.period().from(),
                        plan.period().to());
            }
            Set<String> missions = Known.ids(plan.missions(), RpjmdMission::id);
            Set<String> goals = Known.ids(plan.goals(), RpjmdGoal::id);
            for (RpjmdGoal goal : plan.goals()) {
                for (int i = 0; i < goal.missions().size(); i++) {
                    findings.known(
                            goal.id(), "/missions/" + i, goal.missions().get(i).text(), missions);
                }
            }
            for (Objective objective : plan.objectives()) {
                objective.goal().ifPresent(g -> findings.known(objective.id(), "/goal", g.text(), goals));
                for (int i = 0; i < objective.continues().size(); i++) {
                    String earlier = objective.continues().get(i).text();
                    findings.known(objective.id(), "/continues/" + i, earlier, every);
                }
            }
            programmes(edition, plan, findings);
        }
    }

    private static void programmes(Edition edition, Rpjmd plan, Findings findings) {
        Set<String> own = Known.objectives(List.of(plan));
        Set<String> schemes = new TreeSet<>();
        edition.vocabulary().codeSchemes().forEach(s -> schemes.add(s.id()));
        for (int i = 0; i < plan.programmes().size(); i++) {
            String pointer = "/programmes/" + i;
            findings.known(
                    plan.id(), pointer + "/scheme", plan.programmes().get(i).scheme(), schemes);
            for (int j = 0; j < plan.programmes().get(i).objectives().size(); j++) {
                String objective = plan.programmes().get(i).objectives().get(j).text();
                findings.known(plan.id(), pointer + "/objectives/" + j, objective, own);
            }
        }
    }
}
