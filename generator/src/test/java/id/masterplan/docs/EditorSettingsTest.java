package id.masterplan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.EditorSettings;
import id.masterplan.content.Schemas;
import id.masterplan.content.ShapePaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings for editors that lie in the repository are those that follow from the shapes. */
class EditorSettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"settings.json", "extensions.json"})
    void the_committed_settings_follow_from_the_shapes(String name) throws IOException {
        assertThat(ShapePaths.all()).containsOnlyKeys(Schemas.SHAPES);
        Path file = Path.of("..", ".vscode", name);
        String text = name.equals("settings.json") ? EditorSettings.settings() : EditorSettings.extensions();
        if ("write".equals(System.getProperty("masterplan.docs"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("run: mvn -pl generator test -Dtest=EditorSettingsTest -Dmasterplan.docs=write")
                .content()
                .isEqualTo(text);
    }
}
