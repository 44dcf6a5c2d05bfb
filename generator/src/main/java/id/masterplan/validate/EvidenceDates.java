package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Evaluation;
import id.masterplan.model.Evidence;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Realisations;
import id.masterplan.problem.ProblemCode;
import java.util.List;

/** A link that proves something says of which day it is; pages change, and assessors ask. */
final class EvidenceDates implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        for (QuickWin quickWin : edition.quickWins()) {
            check(quickWin.evidence(), Spot.of(findings, quickWin.id()));
        }
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        for (Realisations table : library.record().realisations()) {
            for (int i = 0; i < table.rows().size(); i++) {
                Spot spot = Spot.of(findings, table.id()).part("/rows/" + i);
                check(table.rows().get(i).evidence(), spot);
            }
        }
        for (Evaluation note : library.record().evaluations()) {
            for (int i = 0; i < note.questionScores().size(); i++) {
                Spot spot = Spot.of(findings, note.id()).part("/question_scores/" + i);
                check(note.questionScores().get(i).evidence(), spot);
            }
        }
    }

    private static void check(List<Evidence> evidence, Spot spot) {
        for (int i = 0; i < evidence.size(); i++) {
            Evidence proof = evidence.get(i);
            if (proof.url().isPresent() && proof.date().isEmpty()) {
                spot.tell("/evidence/" + i, ProblemCode.EVIDENCE_WITHOUT_DATE, spot.name(), proof.title());
            }
        }
    }
}
