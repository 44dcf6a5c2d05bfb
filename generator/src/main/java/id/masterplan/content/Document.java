package id.masterplan.content;

import id.masterplan.content.schema.Declared;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import java.util.List;
import java.util.Map;

/**
 * What was read from one file.
 *
 * @param declared the ids it gives
 * @param itemLinks the ids its text points to, and where
 * @param images the pictures its text shows, and where
 */
record Document<T extends Record>(
        Checked<T> checked, List<Declared> declared, Map<String, Position> itemLinks, Map<String, Position> images) {
    Document {
        declared = List.copyOf(declared);
        itemLinks = Map.copyOf(itemLinks);
        images = Map.copyOf(images);
    }

    static <T extends Record> Document<T> refused(List<Problem> problems) {
        return new Document<>(Checked.refused(problems), List.of(), Map.of(), Map.of());
    }
}
