package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.problem.Places;
import id.masterplan.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs every rule that needs more than one file over a region. */
public final class Validator {
    private Validator() {}

    /**
     * The problems of a region, ordered by place and without repetition.
     *
     * @param editions where the items of each edition stand, the draft's under {@link EditionId#DRAFT}
     * @param record where the items of the record stand
     * @param asOf the day of the commit that is checked; never today's, so that a commit is always judged alike
     */
    public static List<Problem> check(
            RegionLibrary library, Map<EditionId, Places> editions, Places record, LocalDate asOf) {
        Rules rules = new Rules(asOf);
        List<Problem> problems = new ArrayList<>();
        Findings aboutRecord = new Findings(record, Optional.empty());
        rules.record().forEach(r -> r.check(library, aboutRecord));
        problems.addAll(aboutRecord.all());
        Optional<Edition> previous = Optional.empty();
        for (Edition edition : Known.editions(library)) {
            Places places = editions.getOrDefault(edition.head().id(), Places.NONE);
            Findings findings = new Findings(places, Optional.of(edition.head()));
            rules.edition().forEach(r -> r.check(edition, library, findings));
            previous.ifPresent(before -> library.comparison(
                            before.head().id(), edition.head().id())
                    .ifPresent(diff -> rules.change().forEach(r -> r.check(before, edition, diff, findings))));
            problems.addAll(findings.all());
            previous = Optional.of(edition);
        }
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::position).thenComparing(Problem::code))
                .toList();
    }
}
