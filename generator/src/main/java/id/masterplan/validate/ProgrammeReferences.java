package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Action;
import id.masterplan.model.CodeScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.FundingSource;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Phase;
import id.masterplan.model.Programme;
import id.masterplan.model.RpjmdLink;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a programme points to must exist in its own edition. */
final class ProgrammeReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Set<String> agencies = Known.agencies(edition);
        Set<String> phases = Known.ids(edition.frame().phases(), Phase::id);
        Set<String> sources = Known.ids(edition.vocabulary().fundingSources(), FundingSource::id);
        for (Programme programme : edition.programmes()) {
            ItemId id = programme.id();
            programme.leadAgency().ifPresent(a -> findings.known(id, "/lead_agency", a.text(), agencies));
            each(id, "/supporting/", programme.supporting(), agencies, findings);
            each(id, "/phases/", programme.phases(), phases, findings);
            for (int i = 0; i < programme.budget().size(); i++) {
                String source = programme.budget().get(i).source().text();
                findings.known(id, "/budget/" + i + "/source", source, sources);
            }
            for (Action action : programme.actions()) {
                action.agency().ifPresent(a -> findings.known(action.id(), "/agency", a.text(), agencies));
            }
            links(edition, programme, findings);
            indicators(edition, programme, findings);
        }
    }

    private static void each(ItemId id, String pointer, List<ItemId> targets, Set<String> known, Findings findings) {
        for (int i = 0; i < targets.size(); i++) {
            findings.known(id, pointer + i, targets.get(i).text(), known);
        }
    }

    private static void links(Edition edition, Programme programme, Findings findings) {
        Set<String> plans = Known.plans(edition.rpjmds());
        Set<String> schemes = new TreeSet<>();
        edition.vocabulary().codeSchemes().stream().map(CodeScheme::id).forEach(schemes::add);
        for (int i = 0; i < programme.rpjmdLinks().size(); i++) {
            RpjmdLink link = programme.rpjmdLinks().get(i);
            String pointer = "/rpjmd_links/" + i;
            findings.known(programme.id(), pointer + "/plan", link.plan().text(), plans);
            edition.rpjmds().stream()
                    .filter(p -> p.id().equals(link.plan()))
                    .findFirst()
                    .ifPresent(p -> findings.known(
                            programme.id(),
                            pointer + "/objective",
                            link.objective().text(),
                            Known.objectives(List.of(p))));
            link.codeScheme().ifPresent(s -> findings.known(programme.id(), pointer + "/code_scheme", s, schemes));
        }
    }

    private static void indicators(Edition edition, Programme programme, Findings findings) {
        Set<String> all = Known.ids(
                edition.programmes().stream()
                        .flatMap(p -> p.indicators().stream())
                        .toList(),
                Indicator::id);
        for (Indicator indicator : programme.indicators()) {
            indicator.replacedBy().ifPresent(r -> findings.known(indicator.id(), "/replaced_by", r.text(), all));
            indicator
                    .agency()
                    .ifPresent(a -> findings.known(indicator.id(), "/agency", a.text(), Known.agencies(edition)));
        }
    }
}
