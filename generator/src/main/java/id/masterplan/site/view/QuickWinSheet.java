package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** What is known of a quick win: the twelve questions. */
public record QuickWinSheet(
        String id,
        String title,
        List<Detail> facts,
        List<Answer> answers,
        Optional<Grid> risks,
        Html body,
        List<SourceLine> sources,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public QuickWinSheet {
        facts = List.copyOf(facts);
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
    }
}
