package id.masterplan.site;

import id.masterplan.diff.Brought;
import id.masterplan.diff.Change;
import id.masterplan.model.EditionId;
import id.masterplan.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says which editions brought a change, and what each made of the field. */
final class BroughtWords {
    /** Longer values are left to the comparisons of neighbours. */
    private static final int LONGEST = 60;

    private final Labels labels;

    BroughtWords(Labels labels) {
        this.labels = labels;
    }

    /** Editions one after the other: {@code 2021 lalu 2025}. */
    String then(List<EditionId> editions) {
        return editions.stream()
                .map(e -> Pairing.name(labels, e))
                .collect(Collectors.joining(" " + labels.word("compare.then") + " "));
    }

    /** Which editions brought a change, as a note beside it; nothing between neighbours. */
    Optional<String> editions(List<EditionId> editions) {
        if (editions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                editions.equals(List.of(EditionId.DRAFT))
                        ? labels.word("compare.brought.row.draft")
                        : labels.word("compare.brought.row", then(editions)));
    }

    /** Which edition brought a row, or what each of several made of it; nothing between neighbours. */
    Optional<String> row(Change change, FieldValues values) {
        List<Brought> brought = change.brought();
        return brought.size() < 2
                ? editions(brought.stream().map(Brought::edition).toList())
                : Optional.of(steps(brought, v -> values.of(change.path(), change.unit(), v)));
    }

    /** What each edition made of it: {@code 2021: 70 % lalu 2025: 80 %}; long texts are left out. */
    String steps(List<Brought> brought, Function<Value, String> shown) {
        return brought.stream()
                .map(b -> step(b, shown))
                .collect(Collectors.joining(" " + labels.word("compare.then") + " "));
    }

    /** When an item came and went: {@code masuk 2021 lalu keluar 2025}. */
    String comings(List<Brought> brought) {
        return brought.stream().map(this::coming).collect(Collectors.joining(" " + labels.word("compare.then") + " "));
    }

    private String coming(Brought brought) {
        String key = brought.value().isPresent() ? "compare.returned.came" : "compare.returned.gone";
        return brought.edition().equals(EditionId.DRAFT)
                ? labels.word(key + ".draft")
                : labels.word(key, Pairing.name(labels, brought.edition()));
    }

    private String step(Brought brought, Function<Value, String> shown) {
        String edition = Pairing.name(labels, brought.edition());
        String value = brought.value().map(shown).orElseGet(() -> labels.word("compare.value.none"));
        return value.length() > LONGEST ? edition : labels.word("compare.brought.step", edition, value);
    }
}
