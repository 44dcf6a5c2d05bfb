package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** The score of a question of the scheme, with the evidence shown for it. */
public record QuestionScore(ItemId question, Value score, Optional<String> note, List<Evidence> evidence) {
    /** Guards the lists against later change. */
    public QuestionScore {
        evidence = List.copyOf(evidence);
    }
}
