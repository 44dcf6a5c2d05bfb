package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of others lie in the tree as published, with their licences, and are what the list says. */
class VendoredFilesTest {
    private static final Path FOLDER = Path.of("../templates/assets/vendor");
    private static final String LIST = "SHA256SUMS";

    @Test
    void every_vendored_file_is_the_one_on_the_list() throws Exception {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> !f.endsWith(LIST)).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                found.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
            }
        }
        assertThat(found).isEqualTo(listed());
    }

    @Test
    void every_vendored_script_has_a_licence_beside_it() throws IOException {
        Map<String, String> listed = listed();
        listed.keySet().stream()
                .filter(name -> name.endsWith(".js"))
                .map(name -> name.replaceFirst("-[0-9.]+\\.js$", "-LICENSE.txt"))
                .forEach(licence -> assertThat(listed).containsKey(licence));
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve(LIST))) {
            String[] parts = line.split("  ", 2);
            listed.put(parts[1], parts[0]);
        }
        return listed;
    }
}
