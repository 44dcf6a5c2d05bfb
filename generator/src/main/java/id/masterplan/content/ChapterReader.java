package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import id.masterplan.model.Chapter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads chapters, {@code NN-slug.md}, in the order of their numbers. */
final class ChapterReader {
    private static final Pattern NAME = Pattern.compile("[0-9]{2}-[a-z0-9-]+\\.md");

    private ChapterReader() {}

    static List<Chapter> read(Gathering gathering, String folder) {
        List<Chapter> chapters = new ArrayList<>();
        for (String path : gathering.paths(folder, NAME)) {
            String file = path.substring(folder.length());
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            gathering
                    .text(
                            path,
                            Shape.CHAPTER,
                            Map.of(
                                    "number", nodes.numberNode(Integer.parseInt(file.substring(0, 2))),
                                    "file", nodes.stringNode(file)))
                    .ifPresent(chapters::add);
        }
        chapters.sort(Comparator.comparingInt(Chapter::number).thenComparing(Chapter::id));
        return chapters;
    }
}
