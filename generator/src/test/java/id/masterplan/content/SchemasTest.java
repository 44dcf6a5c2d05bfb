package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.schema.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {
    private static final Path FOLDER = Path.of("src/main/resources/schema");

    static Stream<Shape<?>> shapes() {
        return Schemas.SHAPES.stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void the_committed_schema_follows_from_the_records(Shape<?> shape) throws IOException {
        Path file = FOLDER.resolve(shape.fileName());
        String generated = Schemas.generate(shape);
        if ("write".equals(System.getProperty("masterplan.schemas"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, generated);
        }
        assertThat(file)
                .as("write the schemas anew: mvn -pl generator test -Dtest=SchemasTest -Dmasterplan.schemas=write")
                .content()
                .isEqualTo(generated);
    }
}
