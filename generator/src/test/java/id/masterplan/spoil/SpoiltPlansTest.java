package id.masterplan.spoil;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.Generator;
import id.masterplan.problem.Problem;
import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SoundRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A valid plan is spoilt, one mistake at a time: each is told once, by its code, at its line and column. */
class SpoiltPlansTest {
    private static final int DRAWS = 3;

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // Made before all tests.
    private static GitFixture git;

    private static final SortedMap<String, byte[]> FILES = new TreeMap<>();

    @BeforeAll
    static void commit_a_sound_plan() throws IOException {
        git = SoundRegion.text(folder);
        git.copy(Path.of("src/test/resources/spoil")).commit("Add more of every kind");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".git/")) {
                    FILES.put(path, Files.readAllBytes(file));
                }
            }
        }
    }

    @AfterAll
    static void close() {
        git.close();
    }

    @Test
    void the_plan_is_sound_before() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void there_are_at_least_forty_ways() {
        assertThat(Spoilers.all())
                .extracting(Spoiler::what)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @TestFactory
    Stream<DynamicTest> each_mistake_is_told_once_at_its_place() {
        return Spoilers.all().stream()
                .flatMap(s -> Stream.iterate(1, n -> n <= DRAWS, n -> n + 1)
                        .map(n -> DynamicTest.dynamicTest(s.what() + " " + n, () -> told(s, n))));
    }

    private static void told(Spoiler spoiler, int draw) throws IOException {
        Random random = new Random(spoiler.what().hashCode() * 31L + draw);
        Spoilt spoilt = spoiler.making().spoil(FILES, random).orElseThrow();
        Path file = folder.resolve(spoilt.path());
        try {
            write(file, spoilt.bytes());
            assertThat(problems())
                    .as(() -> spoilt.path() + ":\n"
                            + spoilt.bytes().map(String::new).orElse("gone"))
                    .extracting(p -> p.position() + " " + p.code().id())
                    .containsExactly(spoilt.place() + " " + spoiler.code().id());
        } finally {
            write(file, Optional.ofNullable(FILES.get(spoilt.path())));
        }
    }

    private static void write(Path file, Optional<byte[]> bytes) throws IOException {
        if (bytes.isPresent()) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes.get());
        } else {
            Files.deleteIfExists(file);
        }
    }

    private static List<Problem> problems() {
        return Generator.at(folder).check(List.of(), Optional.empty()).problems();
    }
}
