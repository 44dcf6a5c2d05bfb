package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.EditionKind;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationKind;
import id.masterplan.model.LedgerEntry;
import id.masterplan.problem.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An edition in force is reviewed at least every five years, as SPBE plans are (Pontianak's Perwa 20/2020, domain 4.3
 * and 8.4). A new edition, though no mere correction, and an evaluation of kind review start the five years anew.
 *
 * @param asOf the day of the commit that is checked
 */
record ReviewDue(LocalDate asOf) implements RecordRule {
    static final int YEARS = 5;

    @Override
    public void check(RegionLibrary library, Findings findings) {
        List<LedgerEntry> entries = library.record().ledger().editions();
        Optional<LocalDate> adopted = entries.stream()
                .filter(e -> e.kind() != EditionKind.CORRECTION)
                .map(LedgerEntry::adopted)
                .max(LocalDate::compareTo);
        Stream<LocalDate> reviews = library.record().evaluations().stream()
                .filter(e -> e.kind().equals(Optional.of(EvaluationKind.REVIEW)))
                .map(Evaluation::date)
                .filter(d -> !d.isAfter(asOf));
        Optional<LocalDate> last = Stream.concat(adopted.stream(), reviews).max(LocalDate::compareTo);
        if (adopted.isPresent() && last.get().plusYears(YEARS).isBefore(asOf)) {
            LedgerEntry inForce = entries.get(entries.size() - 1);
            String pointer = "/editions/" + (entries.size() - 1) + "/adopted";
            findings.inFile(
                    Paths.ledger(library.record()),
                    pointer,
                    ProblemCode.EDITION_UNREVIEWED,
                    inForce.id(),
                    last.get(),
                    asOf,
                    YEARS);
        }
    }
}
