package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.CodeScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdGoal;
import id.masterplan.model.RpjmdMission;
import id.masterplan.model.RpjmdProgramme;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Missions, goals and objectives of an RPJMD hang together. Places are told by file, because an amendment shares the ids
 * of what it amends; and RPJMDs are checked with the record too, since a region without a draft has them all the same.
 */
final class RpjmdReferences implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        check(library, edition.rpjmds(), edition.vocabulary().codeSchemes(), findings);
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        RegionRecord record = library.record();
        check(library, record.rpjmds(), record.vocabulary().codeSchemes(), findings);
    }

    private static void check(RegionLibrary library, List<Rpjmd> plans, List<CodeScheme> codes, Findings findings) {
        RegionRecord record = library.record();
        Set<String> every = Known.objectives(plans);
        Set<String> indicators = Known.ids(
                plans.stream()
                        .flatMap(p -> p.objectives().stream())
                        .flatMap(o -> o.indicators().stream())
                        .toList(),
                Indicator::id);
        Set<String> schemes = new TreeSet<>();
        codes.forEach(s -> schemes.add(s.id()));
        for (Rpjmd plan : plans) {
            String path = Paths.rpjmd(record, plan.id());
            if (plan.period().from() > plan.period().to()) {
                findings.inFile(
                        path,
                        "/period",
                        ProblemCode.PERIOD_REVERSED,
                        plan.id(),
                        plan.period().from(),
                        plan.period().to());
            }
            goals(plan, path, findings);
            objectives(plan, path, every, indicators, findings);
            programmes(plan, path, schemes, findings);
            RpjmdProgrammeReferences.check(plan, plans, Known.everyAgency(library), path, findings);
        }
    }

    private static void goals(Rpjmd plan, String path, Findings findings) {
        Set<String> missions = Known.ids(plan.missions(), RpjmdMission::id);
        for (int i = 0; i < plan.goals().size(); i++) {
            each(path, "/goals/" + i + "/missions/", plan.goals().get(i).missions(), missions, findings);
        }
    }

    private static void objectives(
            Rpjmd plan, String path, Set<String> every, Set<String> indicators, Findings findings) {
        Set<String> goals = Known.ids(plan.goals(), RpjmdGoal::id);
        for (int i = 0; i < plan.objectives().size(); i++) {
            String pointer = "/objectives/" + i;
            Objective objective = plan.objectives().get(i);
            objective.goal().ifPresent(g -> findings.knownInFile(path, pointer + "/goal", g.text(), goals));
            each(path, pointer + "/continues/", objective.continues(), every, findings);
            for (int j = 0; j < objective.indicators().size(); j++) {
                String place = pointer + "/indicators/" + j + "/replaced_by";
                objective
                        .indicators()
                        .get(j)
                        .replacedBy()
                        .ifPresent(r -> findings.knownInFile(path, place, r.text(), indicators));
            }
        }
    }

    private static void programmes(Rpjmd plan, String path, Set<String> schemes, Findings findings) {
        Set<String> own = Known.objectives(List.of(plan));
        for (int i = 0; i < plan.programmes().size(); i++) {
            String pointer = "/programmes/" + i;
            RpjmdProgramme programme = plan.programmes().get(i);
            findings.knownInFile(path, pointer + "/scheme", programme.scheme(), schemes);
            each(path, pointer + "/objectives/", programme.objectives(), own, findings);
        }
    }

    private static void each(String path, String pointer, List<ItemId> targets, Set<String> known, Findings findings) {
        for (int i = 0; i < targets.size(); i++) {
            findings.knownInFile(path, pointer + i, targets.get(i).text(), known);
        }
    }
}
