package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same source, same bytes: another folder, time zone, locale, encoding, and where one is named another JDK. */
class ReproducibleBuildTest {
    @TempDir
    Path elsewhere;

    @Test
    void another_zone_locale_folder_and_encoding_give_the_same_bytes() throws Exception {
        same(build(
                javaOf(System.getProperty("java.home")),
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-9",
                "-Duser.dir=" + elsewhere));
    }

    @Test
    void another_jdk_gives_the_same_bytes() throws Exception {
        Optional<String> other = Optional.ofNullable(System.getenv("MASTERPLAN_OTHER_JDK"));
        org.junit.jupiter.api.Assumptions.assumeTrue(
                other.isPresent(), "SKIPPED: MASTERPLAN_OTHER_JDK names no other JDK");
        same(build(javaOf(other.orElseThrow()), "-Duser.timezone=UTC", "-Duser.language=ar", "-Duser.country=EG"));
    }

    @Test
    void a_clean_checkout_and_its_commit_give_the_same_pages() throws IOException {
        Path out = elsewhere.resolve("head");
        boolean clean = Generator.at(SampleSite.REPOSITORY)
                .build(out, Optional.of("HEAD"))
                .value()
                .isPresent();
        assertThat(clean).isTrue();
        org.junit.jupiter.api.Assumptions.assumeTrue(
                !contentIsDirty(), "SKIPPED: content or data of the working tree differ from HEAD");
        same(out);
    }

    private static String javaOf(String home) {
        return Path.of(home, "bin", "java").toString();
    }

    private Path build(String java, String... settings) throws IOException, InterruptedException {
        Path out = elsewhere.resolve("site");
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(settings));
        command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path")), "id.masterplan.cli.Main"));
        command.addAll(List.of("build", "--repo", SampleSite.REPOSITORY.toString(), "--out", out.toString()));
        Process process = new ProcessBuilder(command)
                .directory(elsewhere.toFile())
                .redirectErrorStream(true)
                .redirectOutput(elsewhere.resolve("log").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(elsewhere.resolve("log")))
                .isZero();
        return out;
    }

    private static String absolute(String classPath) {
        return List.of(classPath.split(java.io.File.pathSeparator)).stream()
                .map(p -> Path.of(p).toAbsolutePath().toString())
                .reduce((a, b) -> a + java.io.File.pathSeparator + b)
                .orElseThrow();
    }

    private static void same(Path other) throws IOException {
        assertThat(SampleSite.files(other)).isEqualTo(SampleSite.files());
        for (String file : SampleSite.files()) {
            assertThat(Files.mismatch(other.resolve(file), SampleSite.folder().resolve(file)))
                    .as(file)
                    .isEqualTo(-1);
        }
    }

    private static boolean contentIsDirty() throws IOException {
        try {
            Process process = new ProcessBuilder("git", "status", "--porcelain", "--", "content", "data")
                    .directory(SampleSite.REPOSITORY.toFile())
                    .start();
            byte[] printed = process.getInputStream().readAllBytes();
            return process.waitFor() != 0 || printed.length > 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
