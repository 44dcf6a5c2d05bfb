package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of an evaluation note.
 *
 * @param scoreNotes what our own sums say beside the published figures
 * @param details scores by dimension and by question, with evidence
 */
public record EvaluationView(
        Chrome chrome,
        List<Detail> facts,
        Optional<ChartFigure> chart,
        Optional<Grid> scores,
        List<String> scoreNotes,
        List<Section> details,
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
        scoreNotes = List.copyOf(scoreNotes);
        details = List.copyOf(details);
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
        recommendations = List.copyOf(recommendations);
        sources = List.copyOf(sources);
    }
}
