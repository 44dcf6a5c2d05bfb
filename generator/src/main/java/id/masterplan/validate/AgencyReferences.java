package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Agency;
import id.masterplan.model.AgencyName;
import id.masterplan.model.Edition;
import id.masterplan.problem.ProblemCode;
import java.util.Set;

/** An agency that was replaced names its successor; a name is not borne backwards in time. */
final class AgencyReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Set<String> agencies = Known.agencies(edition);
        for (Agency agency : edition.agencies()) {
            agency.replacedBy().ifPresent(a -> findings.known(agency.id(), "/replaced_by", a.text(), agencies));
            Spot.of(findings, agency.id()).allKnown("/merged_from", agency.mergedFrom(), agencies);
            for (int i = 0; i < agency.names().size(); i++) {
                AgencyName name = agency.names().get(i);
                if (name.from().isPresent()
                        && name.to().isPresent()
                        && name.from().get() > name.to().get()) {
                    String pointer = "/names/" + i + "/from";
                    findings.at(
                            agency.id(),
                            pointer,
                            ProblemCode.PERIOD_REVERSED,
                            name.name(),
                            name.from().get(),
                            name.to().get());
                }
            }
        }
    }
}
