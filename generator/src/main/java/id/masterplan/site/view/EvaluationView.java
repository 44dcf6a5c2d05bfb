package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** The page of an evaluation note. */
public record EvaluationView(
        Chrome chrome,
        List<Detail> facts,
        Optional<Grid> scores,
        Optional<String> indexNote,
        List<Statement> strengths,
        List<Statement> weaknesses,
        List<Statement> recommendations,
        Html body,
        List<SourceLine> sources,
        boolean illustrative)
        implements PageView {
    /** Guards the lists against later change. */
    public EvaluationView {
        facts = List.copyOf(facts);
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
        recommendations = List.copyOf(recommendations);
        sources = List.copyOf(sources);
    }
}
