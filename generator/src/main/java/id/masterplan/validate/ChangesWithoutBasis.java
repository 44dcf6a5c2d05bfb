package id.masterplan.validate;

import id.masterplan.diff.EditionDiff;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Weight;
import id.masterplan.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A substantive change rests on an instrument (Permendagri 86/2017 asks it of the plans above). A draft seldom has one
 * yet, so all such records are told at once, at the first of them.
 */
final class ChangesWithoutBasis implements ChangeRule {
    @Override
    public void check(Edition before, Edition after, EditionDiff diff, Findings findings) {
        if (Step.of(before, after).isPresent()) {
            return;
        }
        Set<ItemId> heavy = new LinkedHashSet<>();
        diff.items().stream().filter(i -> i.weight() == Weight.SUBSTANTIVE).forEach(i -> {
            heavy.addAll(i.before());
            heavy.addAll(i.after());
        });
        List<ChangeRecord> records = after.changes().changes();
        Set<ItemId> without = new LinkedHashSet<>();
        int first = -1;
        for (int i = 0; i < records.size(); i++) {
            ChangeRecord record = records.get(i);
            List<ItemId> named = record.to().isEmpty() ? record.from() : record.to();
            if (record.basis().target().isEmpty() && named.stream().anyMatch(heavy::contains)) {
                first = first < 0 ? i : first;
                without.addAll(named);
            }
        }
        if (first >= 0) {
            String path = "data/regions/" + after.head().region() + "/plan/changes.yaml";
            String pointer = "/changes/" + first + "/basis";
            findings.inFile(path, pointer, ProblemCode.CHANGE_WITHOUT_BASIS, without.size(), Told.some(without));
        }
    }
}
