package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.site.PageType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seam where the surroundings are hostile. */
class SeamInAnotherJvmTest {
    @TempDir
    Path folder;

    @Test
    void files_of_the_working_folder_language_and_time_zone_change_nothing() throws Exception {
        for (String name : List.of("jbake.properties", "custom.properties", "default.properties")) {
            Files.writeString(folder.resolve(name), "template.home.file=page/print.ftlh\njvm.locale=tr_TR\n");
        }
        Files.createDirectories(folder.resolve("page"));
        Files.writeString(folder.resolve("page/home.ftlh"), "hostile");
        Files.writeString(folder.resolve("page/home..ftl"), "hostile");
        assertThat(probe("-Duser.language=tr", "-Duser.timezone=Asia/Jakarta", "-Dfile.encoding=ISO-8859-1"))
                .isEqualTo(SeamPages.render(PageType.HOME));
    }

    private String probe(String... options) throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, SeamProbe.class.getName()));
        Path output = Files.createTempFile(folder, "out", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
