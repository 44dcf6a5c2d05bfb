package id.masterplan;

import id.masterplan.content.Formatter;
import id.masterplan.content.LedgerWriter;
import id.masterplan.content.RegionReader;
import id.masterplan.git.SourceFile;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings files of the working tree into their one form. Only files that the tree itself would show are touched, so no
 * link is followed and nothing outside content and data is written; ledgers are left to adopting.
 */
final class Formatting {
    private static final List<String> FOLDERS = List.of("content/", "data/");

    private final Desk desk;
    private final Path asked;
    private final List<Problem> problems = new ArrayList<>();

    Formatting(Desk desk, Path asked) {
        this.desk = desk;
        this.asked = asked;
    }

    Checked<FormatReport> run(List<String> names, boolean write) {
        Optional<Path> root = desk.history().root();
        if (root.isEmpty()) {
            return Checked.refused(List.of(ProblemCode.WRITE_NO_WORKING_TREE.at(Position.of(""), asked)));
        }
        List<String> changed = new ArrayList<>();
        Set<String> chosen = chosen(names, root.get());
        for (String path : chosen) {
            Optional<String> formatted = formatted(root.get(), path);
            if (formatted.isPresent()) {
                changed.add(path);
                if (write) {
                    WorkingFile.replace(root.get(), path, formatted.get()).ifPresent(problems::add);
                }
            }
        }
        return new Checked<>(Optional.of(new FormatReport(chosen.size(), changed)), problems, Places.NONE);
    }

    /** The text of a file in its one form, where it is not in it already. */
    private Optional<String> formatted(Path root, String path) {
        try {
            byte[] bytes = Files.readAllBytes(root.resolve(path));
            Checked<String> formatted = Formatter.format(new SourceFile(path, "", bytes));
            problems.addAll(formatted.problems());
            return formatted.value().filter(f -> !f.equals(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            problems.add(ProblemCode.WRITE_FAILED.at(Position.of(path), path, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Set<String> chosen(List<String> names, Path root) {
        Set<String> ledgers = RegionReader.regions(desk.head()).stream()
                .map(LedgerWriter::path)
                .collect(Collectors.toSet());
        List<String> known = FOLDERS.stream()
                .flatMap(f -> desk.head().list(f).stream())
                .filter(p -> p.endsWith(".yaml") || p.endsWith(".md"))
                .filter(p -> !ledgers.contains(p))
                .toList();
        Set<String> chosen = new TreeSet<>();
        for (String name : names) {
            List<String> places = places(name, root);
            List<String> found = known.stream()
                    .filter(p -> places.stream().anyMatch(f -> p.equals(f) || p.startsWith(f + "/")))
                    .toList();
            chosen.addAll(found);
            if (found.isEmpty() && places.stream().noneMatch(ledgers::contains)) {
                problems.add(unknown(name, places));
            }
        }
        return names.isEmpty() ? new TreeSet<>(known) : chosen;
    }

    /** The files or folders that a name means: a region's two folders, or a path from the folder of the command. */
    private List<String> places(String name, Path root) {
        if (name.matches(RegionId.PATTERN) && RegionReader.regions(desk.head()).contains(new RegionId(name))) {
            return FOLDERS.stream().map(f -> f + "regions/" + name).toList();
        }
        Path given = asked.resolve(name).normalize();
        Path path = given.startsWith(asked) ? real(asked).resolve(asked.relativize(given)) : given;
        return path.startsWith(root) ? List.of(root.relativize(path).toString().replace('\\', '/')) : List.of();
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    /** What the tree itself says about a place, such as that it is a link; else that there is no such file. */
    private Problem unknown(String name, List<String> places) {
        Stream<Problem> said = FOLDERS.stream().flatMap(f -> desk.head().problems(f).stream());
        return said.filter(p -> places.contains(p.position().file()))
                .findFirst()
                .orElseGet(() -> ProblemCode.WRITE_NOT_OURS.at(Position.of(name), name));
    }
}
