package id.masterplan.content.yaml;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a YAML text holds.
 *
 * @param path the file it stands in
 * @param root the map at the root, as far as it could be read
 * @param positions from JSON Pointers to places; the root's is the empty pointer
 * @param plain the source text of scalars written without quotes, by JSON Pointer
 * @param spoilt pointers a problem was reported for already, so that nothing further is said about them
 */
public record YamlFile(
        String path,
        Optional<ObjectNode> root,
        Map<String, Position> positions,
        Map<String, String> plain,
        Set<String> spoilt,
        List<Problem> problems) {
    /** Guards the collections against later change. */
    public YamlFile {
        positions = Map.copyOf(positions);
        plain = Map.copyOf(plain);
        spoilt = Set.copyOf(spoilt);
        problems = List.copyOf(problems);
    }

    /** The place of a pointer, or of the nearest enclosing one that is written down. */
    public Position position(String pointer) {
        String at = pointer;
        while (true) {
            Position found = positions.get(at);
            if (found != null) {
                return found;
            }
            int cut = at.lastIndexOf('/');
            if (cut < 0) {
                return Position.of(path);
            }
            at = at.substring(0, cut);
        }
    }
}
