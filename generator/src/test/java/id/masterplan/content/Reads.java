package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceFile;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads a file as what it says it is. */
final class Reads {
    private static final Documents DOCUMENTS = new Documents();

    private Reads() {}

    static Shape<?> shape(SourceFile file) {
        String text = new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        String line =
                text.lines().filter(l -> l.startsWith("schema: ")).findFirst().orElseThrow();
        return Schemas.SHAPES.stream()
                .filter(s -> line.equals("schema: " + s.line()))
                .findFirst()
                .orElseThrow();
    }

    static <T extends Record> T read(SourceFile file, Shape<T> shape) {
        Map<String, JsonNode> extra =
                shape.equals(Shape.CHAPTER) ? Map.of("number", JsonNodeFactory.instance.numberNode(7)) : Map.of();
        Document<T> document =
                file.path().endsWith(".md") ? DOCUMENTS.text(file, shape, extra) : DOCUMENTS.yaml(file, shape);
        return document.checked()
                .value()
                .orElseThrow(() -> new IllegalStateException(
                        file.path() + document.checked().problems()));
    }
}
