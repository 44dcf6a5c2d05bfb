package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.git.SourceTree;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.testing.MemoryTree;
import id.masterplan.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of mistake that reading reports, with the sentences it is told in. A folder {@code invalid/<code>/} holds
 * {@code tree/}, laid over the sample; or {@code spec.txt} for what no tree can hold (a file to take out, to fill up to
 * a size, or to write as bytes); mistakes of history are made by {@link InvalidHistories}.
 */
class InvalidTest {
    private static final Path FOLDER = Told.FOLDER;

    @TempDir
    Path temporary;

    static Stream<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>(InvalidHistories.CODES);
        try (Stream<Path> folders = Files.list(FOLDER)) {
            folders.filter(f -> Files.exists(f.resolve("tree")) || Files.exists(f.resolve("spec.txt")))
                    .map(f -> f.getFileName().toString())
                    .forEach(codes::add);
        }
        return codes.stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_mistake_is_told_with_place_cause_and_cure(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        List<Problem> problems =
                InvalidHistories.CODES.contains(name) ? InvalidHistories.problems(name, temporary) : all(tree(folder));
        Told.agrees(name, problems, temporary);
    }

    @Test
    void every_code_has_a_folder_that_a_test_reads() throws IOException {
        Set<String> known = new TreeSet<>();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            folders.map(f -> f.getFileName().toString().replaceFirst("@.*", "")).forEach(known::add);
        }
        assertThat(known)
                .isEqualTo(Stream.of(ProblemCode.values())
                        .map(ProblemCode::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    static List<Problem> all(SourceTree tree) {
        Documents documents = new Documents();
        PageReader pages = new PageReader(documents);
        Set<Problem> problems = new LinkedHashSet<>(pages.site(tree).problems());
        problems.addAll(pages.pages(tree).problems());
        problems.addAll(new RegionReader(documents).read(tree, Sample.REGION).problems());
        problems.addAll(new EditionReader(documents).read(tree, Sample.draft()).problems());
        return new ArrayList<>(problems);
    }

    private static SourceTree tree(Path folder) throws IOException {
        MemoryTree tree = Sample.tree();
        Path overlay = folder.resolve("tree");
        if (Files.isDirectory(overlay)) {
            MemoryTree own = MemoryTree.of(overlay);
            own.list("").forEach(p -> tree.with(p, own.read(p).orElseThrow().bytes()));
        }
        Path spec = folder.resolve("spec.txt");
        for (String line : Files.exists(spec) ? Files.readAllLines(spec) : List.<String>of()) {
            apply(line.split(" ", 3), tree);
        }
        return tree;
    }

    private static void apply(String[] words, MemoryTree tree) {
        switch (words[0]) {
            case "remove" -> tree.without(words[1]);
            case "fill" -> tree.with(words[1], "a".repeat(Integer.parseInt(words[2])));
            case "bytes" -> tree.with(words[1], HexFormat.of().parseHex(words[2]));
            case "repeat" -> tree.with(words[1], text(tree, words[1]) + repeated(words[2]));
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private static String text(MemoryTree tree, String path) {
        return new String(tree.read(path).orElseThrow().bytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** {@code 500 - } is the text after the number, that often. */
    private static String repeated(String spec) {
        int blank = spec.indexOf(' ');
        return String.join(
                "", Collections.nCopies(Integer.parseInt(spec.substring(0, blank)), spec.substring(blank + 1)));
    }
}
