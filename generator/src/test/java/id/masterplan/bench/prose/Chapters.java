package id.masterplan.bench.prose;

import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.model.Prose;
import id.masterplan.prose.change.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own Indonesian chapters, which made-up revisions are built from. */
final class Chapters {
    private Chapters() {}

    private static final class Read {
        static final List<List<Document>> PLANS = plans();
    }

    /** The chapters of each region. */
    static List<List<Document>> all() {
        return Read.PLANS;
    }

    private static List<List<Document>> plans() {
        Path regions = Path.of("..", "content", "regions");
        List<List<Document>> plans = new ArrayList<>();
        for (Path region : list(regions)) {
            List<Document> chapters = new ArrayList<>();
            Path folder = region.resolve("masterplan");
            if (Files.isDirectory(folder)) {
                list(folder).forEach(f -> chapters.add(chapter(f)));
            }
            if (!chapters.isEmpty()) {
                plans.add(chapters);
            }
        }
        return List.copyOf(plans);
    }

    private static Document chapter(Path file) {
        try {
            String text = Files.readString(file);
            String name = file.getFileName().toString().replace(".md", "");
            return new Document(name, name, parse(body(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without its front matter. */
    static String body(String text) {
        String plain = clean(text);
        int end = plain.startsWith("---\n") ? plain.indexOf("\n---\n", 3) : -1;
        return end < 0 ? plain : plain.substring(end + 5);
    }

    /** A text read as the product reads it. */
    static Prose parse(String markdown) {
        return MarkdownReader.read("x.md", clean(markdown), 1)
                .prose()
                .orElseThrow(() -> new IllegalArgumentException("beyond the limits of the reader"));
    }

    /** A text as the product takes it from a file: without byte order mark, lines ended by a line feed. */
    static String clean(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
