package id.masterplan.content.markdown;

import id.masterplan.model.Prose;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Markdown text holds.
 *
 * @param prose the text, or empty where it is beyond the limits
 * @param itemLinks the ids that links {@code item:<id>} point to, and where
 * @param images the sources of pictures as written, and where
 */
public record Markdown(
        Optional<Prose> prose, List<Problem> problems, Map<String, Position> itemLinks, Map<String, Position> images) {
    /** Guards the collections against later change. */
    public Markdown {
        problems = List.copyOf(problems);
        itemLinks = Map.copyOf(itemLinks);
        images = Map.copyOf(images);
    }
}
