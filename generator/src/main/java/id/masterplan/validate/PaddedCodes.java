package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.CodeMapping;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdLink;
import id.masterplan.model.RpjmdProgramme;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A four-digit code that is the item's former two-digit code with noughts before it, though no official list says so:
 * the later lists delete items and number anew, so padding alone is no proof (domain 3.3).
 */
final class PaddedCodes implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        List<CodeMapping> mappings = edition.vocabulary().codeMappings();
        for (Programme programme : edition.programmes()) {
            Set<String> former = former(programme.id(), edition, library);
            for (int i = 0; i < programme.rpjmdLinks().size(); i++) {
                RpjmdLink link = programme.rpjmdLinks().get(i);
                Spot spot = Spot.of(findings, programme.id()).part("/rpjmd_links/" + i);
                link.code().ifPresent(code -> told(code, former, mappings, spot));
            }
        }
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        List<CodeMapping> mappings = library.record().vocabulary().codeMappings();
        for (Rpjmd plan : library.record().rpjmds()) {
            String path = Paths.rpjmd(library.record(), plan.id());
            for (int i = 0; i < plan.programmes().size(); i++) {
                RpjmdProgramme programme = plan.programmes().get(i);
                Set<String> former = former(programme, plan, library.record().rpjmds());
                Spot spot = Spot.in(findings, path, "/programmes/" + i, programme.name());
                told(programme.code(), former, mappings, spot);
            }
        }
    }

    private static void told(String code, Set<String> former, List<CodeMapping> mappings, Spot spot) {
        former.stream()
                .filter(old -> CodeForm.padded(old, code))
                .filter(old -> mappings.stream()
                        .flatMap(m -> m.rows().stream())
                        .noneMatch(r -> r.from().equals(Optional.of(old)) && r.to().equals(Optional.of(code))))
                .findFirst()
                .ifPresent(old -> spot.tell("/code", ProblemCode.CODE_PADDED, spot.name(), code, old));
    }

    /** The codes of the same programme's links in this edition and earlier ones. */
    private static Set<String> former(ItemId programme, Edition edition, RegionLibrary library) {
        Set<String> codes = new TreeSet<>();
        Known.upTo(edition, library).stream()
                .flatMap(e -> e.programmes().stream())
                .filter(p -> p.id().equals(programme))
                .flatMap(p -> p.rpjmdLinks().stream())
                .forEach(l -> l.code().ifPresent(codes::add));
        return codes;
    }

    /** The code it says it had, and that of a programme of the same name in another RPJMD. */
    private static Set<String> former(RpjmdProgramme programme, Rpjmd plan, List<Rpjmd> plans) {
        Set<String> codes = new TreeSet<>();
        programme.continues().ifPresent(codes::add);
        plans.stream()
                .filter(p -> !p.id().equals(plan.id()))
                .flatMap(p -> p.programmes().stream())
                .filter(p -> p.name().equalsIgnoreCase(programme.name()))
                .forEach(p -> codes.add(p.code()));
        return codes;
    }
}
