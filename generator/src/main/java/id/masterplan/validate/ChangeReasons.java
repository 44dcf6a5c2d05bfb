package id.masterplan.validate;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ItemKind;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Weight;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Locale;

/**
 * Why is data: a substantive change of a programme or quick win carries a reason, and nobody may claim a lighter weight
 * than the computed one (GOV.UK's "minor" edits are the warning: whitehall issue 6689).
 */
final class ChangeReasons implements ChangeRule {
    @Override
    public void check(Edition before, Edition after, EditionDiff diff, Findings findings) {
        String path = "data/regions/" + after.head().region() + "/plan/changes.yaml";
        for (ItemDiff item : diff.items()) {
            if (item.weight() == Weight.SUBSTANTIVE
                    && (item.kind() == ItemKind.PROGRAMME || item.kind() == ItemKind.QUICK_WIN)
                    && item.why().reason().isEmpty()) {
                without(item, before, path, findings);
            }
        }
        if (Step.of(before, after).isEmpty()) {
            weights(after, diff, path, findings);
        }
    }

    /** Placed at the item, or where its record is missing when the item itself is gone. */
    private static void without(ItemDiff item, Edition before, String path, Findings findings) {
        EditionId edition = before.head().id();
        if (item.after().isEmpty()) {
            ItemId id = item.before().get(0);
            findings.inFile(path, "/changes", ProblemCode.CHANGE_WITHOUT_REASON, id, edition);
        } else {
            ItemId id = item.after().get(0);
            findings.at(id, "", ProblemCode.CHANGE_WITHOUT_REASON, id, edition);
        }
    }

    /** Nothing is about nothing: what is new has no old side, and what was dropped no new one. */
    private static boolean about(ChangeRecord record, ItemDiff item) {
        return (!record.from().isEmpty() && item.before().equals(record.from()))
                || (!record.to().isEmpty() && item.after().equals(record.to()));
    }

    private static void weights(Edition after, EditionDiff diff, String path, Findings findings) {
        List<ChangeRecord> records = after.changes().changes();
        for (int i = 0; i < records.size(); i++) {
            ChangeRecord record = records.get(i);
            String pointer = "/changes/" + i + "/weight";
            record.weight()
                    .ifPresent(claimed -> diff.items().stream()
                            .filter(d -> about(record, d))
                            .filter(d -> claimed.compareTo(d.weight()) < 0)
                            .findFirst()
                            .ifPresent(d -> findings.inFile(
                                    path,
                                    pointer,
                                    ProblemCode.CHANGE_WEIGHT_TOO_LIGHT,
                                    String.join(
                                            ", ",
                                            record.from().stream()
                                                    .map(ItemId::text)
                                                    .toList()),
                                    claimed.name().toLowerCase(Locale.ROOT),
                                    d.weight().name().toLowerCase(Locale.ROOT))));
        }
    }
}
