package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceFile;
import id.masterplan.model.Chapter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads chapters, {@code NN-slug.md}, in the order of their numbers. */
final class ChapterReader {
    private ChapterReader() {}

    static List<Chapter> read(Gathering gathering, String folder) {
        List<Chapter> chapters = new ArrayList<>();
        for (SourceFile file : gathering.files(folder, "[0-9]{2}-[a-z0-9-]+\\.md")) {
            int number = Integer.parseInt(file.path().substring(folder.length(), folder.length() + 2));
            gathering
                    .text(file, Shape.CHAPTER, Map.of("number", JsonNodeFactory.instance.numberNode(number)))
                    .ifPresent(chapters::add);
        }
        chapters.sort(Comparator.comparingInt(Chapter::number).thenComparing(Chapter::id));
        return chapters;
    }
}
