package id.masterplan.validate;

import id.masterplan.diff.EditionDiff;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A change record must fit the two editions: what it takes from was there, what it leads to is there. */
final class ChangeRecords implements ChangeRule {
    @Override
    public void check(Edition before, Edition after, EditionDiff diff, Findings findings) {
        String path = "data/regions/" + after.head().region() + "/plan/changes.yaml";
        Optional<EditionId> other = Step.of(before, after);
        if (other.isPresent()) {
            EditionId id = before.head().id();
            findings.inFile(path, "/from", ProblemCode.CHANGE_OTHER_STEP, other.get(), id);
            return;
        }
        Set<String> old = Known.items(before);
        Set<String> now = Known.items(after);
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
                String name = record.action().name().toLowerCase(Locale.ROOT);
                findings.inFile(path, pointer, ProblemCode.CHANGE_DOES_NOT_FIT, name, names(record), fault);
            }
        }
    }

    private static String fault(ChangeRecord record, Set<String> old, Set<String> now) {
        int from = record.from().size();
        int to = record.to().size();
        return switch (record.action()) {
            case KEPT, RENAMED, MOVED ->
                from == 1 && to == 1 && record.from().equals(record.to()) ? "" : "@change.one-to-itself";
            case MERGED -> from >= 2 && to == 1 ? "" : "@change.many-to-one";
            case SPLIT -> from == 1 && to >= 2 ? "" : "@change.one-to-many";
            case REPLACED -> from >= 1 && to >= 1 ? "" : "@change.some-to-some";
            case DROPPED ->
                from >= 1 && to == 0 ? common(record.from(), now, "@change.still-there") : "@change.some-to-none";
            case NEW -> from == 0 && to >= 1 ? common(record.to(), old, "@change.was-there") : "@change.none-to-some";
        };
    }

    private static String common(List<ItemId> items, Set<String> others, String fault) {
        return items.stream().map(ItemId::text).anyMatch(others::contains) ? fault : "";
    }

    private static String names(ChangeRecord record) {
        List<ItemId> named = record.from().isEmpty() ? record.to() : record.from();
        return String.join(", ", named.stream().map(ItemId::text).toList());
    }
}
