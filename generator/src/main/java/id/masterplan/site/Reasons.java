package id.masterplan.site;

import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Why;
import id.masterplan.model.Outcome;
import id.masterplan.model.Reference;
import id.masterplan.site.view.Fact;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why something changed, and what must be said besides; what is not recorded is called so. */
record Reasons(RegionDesk desk) {

    /** The legal basis, linked where its text is published. */
    Fact basis(Why why) {
        String label = desk.labels().word("compare.basis");
        Optional<Reference> basis = why.basis();
        if (basis.isEmpty()) {
            return new Fact(label, desk.labels().word("compare.basis.none"), Optional.empty());
        }
        Phrase phrase = desk.instrument(basis.get());
        return new Fact(label, phrase.text(), phrase.href());
    }

    /** Sentences on former names, on joining and parting, and on what became of a removed item. */
    List<String> notes(ItemDiff item, String before, String after) {
        List<String> notes = new ArrayList<>();
        Labels labels = desk.labels();
        switch (item.fate()) {
            case REMOVED -> notes.add(removed(item));
            case MERGED -> notes.add(labels.word("compare.merged", before));
            case SPLIT -> notes.add(labels.word("compare.split", after));
            case PROMOTED -> notes.add(labels.word("compare.promoted", before));
            case REPLACED -> notes.add(Sentence.ended(labels.word("compare.replaced", before)));
            case RENAMED -> item.nameBefore().ifPresent(name -> notes.add(labels.word("compare.renamed", name)));
            case UNCHANGED, CHANGED, MOVED, ADDED -> {}
        }
        return List.copyOf(notes);
    }

    private String removed(ItemDiff item) {
        Outcome outcome = item.why().outcome().orElse(Outcome.UNKNOWN);
        return switch (outcome) {
            case STOPPED -> desk.labels().word("compare.removed.stopped");
            case COMPLETED -> desk.labels().word("compare.removed.completed");
            case ROUTINE -> desk.labels().word("compare.removed.routine");
            case UNKNOWN -> desk.labels().word(living(item) ? "compare.removed.unknown" : "compare.removed.plain");
        };
    }

    /** Whether it is something that can be stopped. */
    private static boolean living(ItemDiff item) {
        return switch (item.kind()) {
            case PROGRAMME, QUICK_WIN -> true;
            case FRAME,
                    VISION,
                    MISSION,
                    GOAL,
                    STRATEGY,
                    PHASE,
                    INDICATOR,
                    AGENCY,
                    INSTITUTION,
                    ANALYSIS,
                    FOLLOW_UP,
                    CHAPTER -> false;
        };
    }
}
