package id.masterplan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.export.DiffSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manual names every key of the JSON of comparisons. */
class DiffJsonDocsTest {
    private static final Path PAGE = Path.of("src/site/markdown/reference/diff-json.md");

    @Test
    void every_key_of_the_schemas_is_on_the_page() throws IOException {
        Set<String> named = new TreeSet<>();
        Pattern.compile("`([a-z_]+)`")
                .matcher(Files.readString(PAGE))
                .results()
                .forEach(found -> named.add(found.group(1)));
        Set<String> keys = new TreeSet<>();
        keys(new JsonMapper().readTree(DiffSchema.generate()), keys);
        keys(new JsonMapper().readTree(DiffSchema.files()), keys);
        assertThat(named).containsAll(keys);
    }

    private static void keys(JsonNode node, Set<String> keys) {
        node.path("properties").properties().forEach(e -> keys.add(e.getKey()));
        node.forEach(child -> keys(child, keys));
    }
}
