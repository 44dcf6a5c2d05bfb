package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.problem.Places;
import id.masterplan.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs every rule that needs more than one file over a region. */
public final class Validator {
    private static final List<EditionRule> EDITION_RULES = List.of(
            new ProgrammeReferences(),
            new DimensionReferences(),
            new FrameReferences(),
            new RpjmdReferences(),
            new AgencyReferences(),
            new ChangeBasis(),
            new YearsInPeriod(),
            new Amounts(),
            new Ranges(),
            new Completeness());
    private static final List<RecordRule> RECORD_RULES = List.of(
            new RecordReferences(),
            new RpjmdReferences(),
            new Ranges(),
            new EvaluationWeights(),
            new EvaluationFigures(),
            new EvaluationScores(),
            new RealisationReferences(),
            new RealisationRows(),
            new RealisationTotals(),
            new RealisationAverages(),
            new PublishedVocabulary(),
            new VocabularyReferences(),
            new Crosswalks(),
            new NoteLinks());
    private static final List<ChangeRule> CHANGE_RULES = List.of(new ChangeRecords(), new ChangeReasons());

    private Validator() {}

    /**
     * The problems of a region, ordered by place and without repetition.
     *
     * @param editions where the items of each edition stand, the draft's under {@link EditionId#DRAFT}
     * @param record where the items of the record stand
     */
    public static List<Problem> check(RegionLibrary library, Map<EditionId, Places> editions, Places record) {
        List<Problem> problems = new ArrayList<>();
        Findings aboutRecord = new Findings(record, Optional.empty());
        RECORD_RULES.forEach(r -> r.check(library, aboutRecord));
        problems.addAll(aboutRecord.all());
        Optional<Edition> previous = Optional.empty();
        for (Edition edition : Stream.concat(library.editions().stream(), library.draft().stream())
                .toList()) {
            Places places = editions.getOrDefault(edition.head().id(), Places.NONE);
            Findings findings = new Findings(places, Optional.of(edition.head()));
            EDITION_RULES.forEach(r -> r.check(edition, library, findings));
            previous.ifPresent(before -> library.comparison(
                            before.head().id(), edition.head().id())
                    .ifPresent(diff -> CHANGE_RULES.forEach(r -> r.check(before, edition, diff, findings))));
            problems.addAll(findings.all());
            previous = Optional.of(edition);
        }
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::position).thenComparing(Problem::code))
                .toList();
    }
}
