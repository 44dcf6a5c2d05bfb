package id.masterplan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.prose.change.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twelve pairs of texts that other tools tell badly; what is told of each stands beside it and was read by a person.
 * {@code -Dmasterplan.fixtures=write} writes it anew.
 */
class HardPairsTest {
    private static final Path PAIRS = Path.of("src/test/resources/hard-pairs");

    static Stream<Path> pairs() throws IOException {
        try (Stream<Path> all = Files.list(PAIRS)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void is_told_as_a_person_read_it(Path pair) throws IOException {
        String told = NodeText.of(
                ProseComparison.of(ProseComparison.pairs(documents(pair, "before"), documents(pair, "after"))));
        Path expected = pair.resolve("told.txt");
        if ("write".equals(System.getProperty("masterplan.fixtures"))) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
    }

    private static List<Document> documents(Path pair, String side) throws IOException {
        Path single = pair.resolve(side + ".md");
        if (Files.exists(single)) {
            return List.of(document("text", single));
        }
        try (Stream<Path> files = Files.list(pair.resolve(side))) {
            return files.sorted()
                    .map(f -> document(f.getFileName().toString(), f))
                    .toList();
        }
    }

    private static Document document(String id, Path file) {
        try {
            String text = Files.readString(file).replace("\ufeff", "").replace("\r\n", "\n");
            return new Document(id, id, MarkdownReader.read(id, text, 1).prose().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
