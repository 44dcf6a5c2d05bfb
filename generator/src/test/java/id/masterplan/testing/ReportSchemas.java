package id.masterplan.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds reports to the schemas of those who read them; see {@code reports/README.md} of the test resources. */
public final class ReportSchemas {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private ReportSchemas() {}

    /** The breaches of a SARIF log. */
    public static List<String> sarif(String text) {
        return errors("/schema/sarif-schema-2.1.0.json", "sarif.json", List.of(JSON.readTree(text)));
    }

    /** The breaches of a report in the format of reviewdog. */
    public static List<String> rdjson(String text) {
        return errors("/reports/rdjson.json", "rdjson.json", List.of(JSON.readTree(text)));
    }

    /** The breaches of a code quality report. */
    public static List<String> gitlab(String text) {
        return errors(
                "/reports/gitlab.json",
                "gitlab.json",
                JSON.readTree(text).valueStream().toList());
    }

    private static List<String> errors(String resource, String official, List<JsonNode> documents) {
        List<String> errors = new ArrayList<>();
        try (InputStream in = ReportSchemas.class.getResourceAsStream(resource)) {
            String schema = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            errors.addAll(errors(schema, documents));
            String folder = System.getProperty("masterplan.schemas");
            if (folder != null) {
                errors.addAll(errors(Files.readString(Path.of(folder, official)), documents));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors;
    }

    private static List<String> errors(String text, List<JsonNode> documents) {
        Schema schema = REGISTRY.getSchema(text, InputFormat.JSON);
        return documents.stream()
                .flatMap(d -> schema.validate(d, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true))).stream())
                .map(Object::toString)
                .toList();
    }
}
