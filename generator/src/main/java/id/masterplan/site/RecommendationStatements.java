package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.FollowUp;
import id.masterplan.model.Recommendation;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recommendations with what they concern and what later editions did about them. */
final class RecommendationStatements {
    private final RegionDesk desk;
    private final ItemTargets targets;
    private final FollowUpTable followUps;
    private final Labels labels;

    RecommendationStatements(RegionDesk desk, Optional<Edition> judged, String path) {
        this.desk = desk;
        this.targets = new ItemTargets(desk, judged, path);
        this.followUps = new FollowUpTable(desk, path);
        this.labels = desk.labels();
    }

    Statement statement(Recommendation r) {
        List<Phrase> notes = new ArrayList<>();
        r.assessor().ifPresent(a -> notes.add(Phrase.of(labels.word("evaluation.by", a))));
        notes.addAll(targets.phrases(r.items()));
        boolean followed = false;
        for (Edition edition : desk.editions()) {
            for (FollowUp f : edition.followUps()) {
                if (f.recommendation().equals(r.id())) {
                    notes.addAll(followUp(edition, f));
                    followed = true;
                }
            }
        }
        if (!followed) {
            notes.add(Phrase.missing(labels.word("follow-up.none")));
        }
        return new Statement(r.id().text(), r.text(), notes, false);
    }

    private List<Phrase> followUp(Edition edition, FollowUp f) {
        String example = f.illustrative() ? " (" + labels.word("illustrative.badge") + ")" : "";
        Phrase state = Phrase.of(
                labels.word("follow-up.in-edition", desk.name(edition.head()), labels.word(f.status())) + example);
        return Particulars.together(List.of(state), followUps.items(edition, f), followUps.notes(f));
    }
}
