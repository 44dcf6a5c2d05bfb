package id.masterplan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the manual that is made from the program: the committed text must be what the program says now. */
public final class Committed {
    private static final Path MANUAL = Path.of("src/site/markdown");

    private Committed() {}

    /** Compares, or writes with {@code -Dmasterplan.docs=write}. */
    public static void agrees(String page, String text) throws IOException {
        Path file = MANUAL.resolve(page);
        if ("write".equals(System.getProperty("masterplan.docs"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).exists();
        assertThat(Files.readString(file))
                .as(
                        "%s is out of date; run: mvn -pl generator test -Dtest=%s -Dmasterplan.docs=write",
                        page, "*DocsTest")
                .isEqualTo(text);
    }
}
