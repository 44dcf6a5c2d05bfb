package id.masterplan.validate;

import java.time.LocalDate;
import java.util.List;

/**
 * The rules there are, one a line.
 *
 * @param asOf the day of the commit that is checked
 */
record Rules(LocalDate asOf) {
    /** Rules over one edition. */
    List<EditionRule> edition() {
        return List.of(
                new ProgrammeReferences(),
                new DimensionReferences(),
                new FrameReferences(),
                new RpjmdReferences(),
                new AgencyReferences(),
                new StrategyReferences(),
                new BodyReferences(),
                new FollowUpReferences(),
                new TotalReferences(),
                new CodeReferences(),
                new RepeatedReferences(),
                new Circles(),
                new ChangeBasis(),
                new ReusedIds(),
                new ReturnedIds(),
                new Periods(),
                new YearsInPeriod(),
                new PhaseYears(),
                new DuplicateYears(),
                new Amounts(),
                new Ranges(),
                new Ranks(),
                new Progress(),
                new BudgetLines(),
                new PrintedTotals(),
                new Baselines(),
                new TargetDirection(),
                new LocalNames(),
                new EndedAgencies(),
                new FollowedPlan(asOf),
                new MissionCount(),
                new ProgrammeCodes(),
                new PaddedCodes(),
                new EvidenceDates(),
                new ChapterNumbers(),
                new FutureSources(asOf),
                new Completeness());
    }

    /** Rules over what grows beside the plan. */
    List<RecordRule> record() {
        return List.of(
                new RecordReferences(),
                new RpjmdReferences(),
                new CodeReferences(),
                new RecordCircles(),
                new ReusedIds(),
                new DuplicateYears(),
                new Amounts(),
                new Ranges(),
                new Ranks(),
                new Baselines(),
                new TargetDirection(),
                new FollowedPlan(asOf),
                new ReviewDue(asOf),
                new ProgrammeCodes(),
                new PaddedCodes(),
                new EvidenceDates(),
                new Translations(),
                new Unanswered(),
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
                new MappingCodes(),
                new NoteLinks(),
                new FutureSources(asOf));
    }

    /** Rules over what an edition changed against its predecessor. */
    List<ChangeRule> change() {
        return List.of(new ChangeRecords(), new ChangeReasons(), new ChangesWithoutBasis());
    }
}
