package id.masterplan.content.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.masterplan.content.yaml.YamlFile;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks a tree against the committed schema of its shape. Safe for use by several threads. */
public final class SchemaCheck {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Shape<?> shape;
    private final Schema schema;

    /** A check for a shape. */
    public SchemaCheck(Shape<?> shape) {
        this.shape = shape;
        this.schema = REGISTRY.getSchema(text(shape), InputFormat.JSON);
        this.schema.initializeValidators();
    }

    /** The committed schema. */
    public static String text(Shape<?> shape) {
        try (InputStream in = SchemaCheck.class.getResourceAsStream("/schema/" + shape.fileName())) {
            return new String(Objects.requireNonNull(in, shape.fileName()).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every breach of the schema; nothing about places that were reported before. */
    public List<Problem> check(YamlFile file, ObjectNode tree) {
        JsonNode said = tree.path("schema");
        if (!said.isMissingNode() && !said.asString().equals(shape.line())) {
            return List.of(ProblemCode.SCHEMA_UNKNOWN_SHAPE
                    .at(file.position("/schema"), said.asString(), shape.line())
                    .withFix(Fixes.word("schema", said.asString(), List.of(shape.line()))));
        }
        SchemaProblems problems = new SchemaProblems(file, tree, schema.getSchemaNode());
        Set<Problem> found = new LinkedHashSet<>();
        List<Error> errors = schema.validate(tree, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)));
        errors.forEach(e -> problems.of(e).ifPresent(found::add));
        return new ArrayList<>(found);
    }
}
