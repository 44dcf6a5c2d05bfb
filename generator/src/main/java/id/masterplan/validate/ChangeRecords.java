package id.masterplan.validate;

import id.masterplan.diff.EditionDiff;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Set;

/** A change record must fit the two editions: what it takes from was there, what it leads to is there. */
final class ChangeRecords implements ChangeRule {
    @Override
    public void check(Edition before, Edition after, EditionDiff diff, Findings findings) {
        Set<String> old = Known.items(before);
        Set<String> now = Known.items(after);
        String path = "data/regions/" + after.head().region() + "/plan/changes.yaml";
        List<ChangeRecord> records = after.changes().changes();
        for (int i = 0; i < records.size(); i++) {
            ChangeRecord record = records.get(i);
            String pointer = "/changes/" + i;
            for (int j = 0; j < record.from().size(); j++) {
                findings.knownInFile(
                        path, pointer + "/from/" + j, record.from().get(j).text(), old);
            }
            for (int j = 0; j < record.to().size(); j++) {
                findings.knownInFile(
                        path, pointer + "/to/" + j, record.to().get(j).text(), now);
            }
            String fault = fault(record, old, now);
            if (!fault.isEmpty()) {
                String name = record.action().name().toLowerCase(java.util.Locale.ROOT);
                findings.inFile(path, pointer, ProblemCode.CHANGE_DOES_NOT_FIT, name, names(record), fault);
            }
        }
    }

    private static String fault(ChangeRecord record, Set<String> old, Set<String> now) {
        int from = record.from().size();
        int to = record.to().size();
        return switch (record.action()) {
            case KEPT, RENAMED, MOVED ->
                from == 1 && to == 1 && record.from().equals(record.to()) ? "" : "from = to, 1 item";
            case MERGED -> from >= 2 && to == 1 ? "" : "from ≥ 2, to = 1";
            case SPLIT -> from == 1 && to >= 2 ? "" : "from = 1, to ≥ 2";
            case REPLACED -> from >= 1 && to >= 1 ? "" : "from ≥ 1, to ≥ 1";
            case DROPPED -> from >= 1 && to == 0 ? stillThere(record.from(), now) : "from ≥ 1, to = 0";
            case NEW -> from == 0 && to >= 1 ? stillThere(record.to(), old) : "from = 0, to ≥ 1";
        };
    }

    private static String stillThere(List<ItemId> items, Set<String> others) {
        return items.stream()
                .map(ItemId::text)
                .filter(others::contains)
                .findFirst()
                .map(i -> i + " ∈ from ∩ to")
                .orElse("");
    }

    private static String names(ChangeRecord record) {
        List<ItemId> named = record.from().isEmpty() ? record.to() : record.from();
        return String.join(", ", named.stream().map(ItemId::text).toList());
    }
}
