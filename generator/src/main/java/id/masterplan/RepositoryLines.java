package id.masterplan;

import id.masterplan.content.EditionHeads;
import id.masterplan.content.RegionReader;
import id.masterplan.export.SourceLines;
import id.masterplan.git.SourceTree;
import id.masterplan.git.SpoiltRepository;
import id.masterplan.model.EditionHead;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Position;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of a repository's files; those of an adopted edition as that edition has them. The repository is opened
 * when the first line is asked for, and the file read last is kept, because problems come file by file.
 */
public final class RepositoryLines implements SourceLines, AutoCloseable {
    private final Path repository;
    private final Optional<String> revision;
    private final Map<String, Optional<SourceTree>> trees = new HashMap<>();
    private Optional<Desk> desk = Optional.empty();
    private boolean opened;
    private String lastFile = "";
    private List<String> lastLines = List.of();

    RepositoryLines(Path repository, Optional<String> revision) {
        this.repository = repository;
        this.revision = revision;
    }

    @Override
    public Optional<String> line(Position place) {
        if (place.line() < 1) {
            return Optional.empty();
        }
        String file = place.edition().orElse("") + " " + place.file();
        if (!file.equals(lastFile)) {
            lastFile = file;
            lastLines = lines(place);
        }
        return place.line() <= lastLines.size() ? Optional.of(lastLines.get(place.line() - 1)) : Optional.empty();
    }

    private List<String> lines(Position place) {
        try {
            return tree(place)
                    .flatMap(t -> t.read(place.file()))
                    .map(f -> split(new String(f.bytes(), StandardCharsets.UTF_8)))
                    .orElse(List.of());
        } catch (SpoiltRepository e) {
            return List.of(); // That is a problem of its own; without the line this one is still told.
        }
    }

    private static List<String> split(String text) {
        return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1));
    }

    private Optional<SourceTree> tree(Position place) {
        if (!opened) {
            opened = true;
            desk = Desk.open(repository, revision, new Stopwatch(() -> 0)).value();
        }
        if (place.edition().isEmpty()) {
            return desk.map(Desk::head);
        }
        String region = region(place.file());
        return trees.computeIfAbsent(
                place.edition().get() + " " + region,
                key -> edition(region, place.edition().get()));
    }

    /** The region that a path belongs to; empty for shared files. */
    private static String region(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 3 && parts[1].equals("regions") ? parts[2] : "";
    }

    /** The tree of an edition; of a shared file only where a single region has an edition of that name. */
    private Optional<SourceTree> edition(String region, String edition) {
        List<SourceTree> found = desk.stream()
                .flatMap(d -> RegionReader.regions(d.head()).stream()
                        .filter(r -> region.isEmpty() || r.text().equals(region))
                        .flatMap(r -> trees(d, r, edition)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<SourceTree> trees(Desk desk, RegionId region, String edition) {
        return desk.regions().read(desk.head(), region).value().stream()
                .flatMap(record -> EditionHeads.of(region, record.ledger()).stream())
                .filter(head -> head.id().text().equals(edition))
                .map(EditionHead::commit)
                .flatMap(commit -> commit.flatMap(desk.history()::find).stream())
                .map(desk::at);
    }

    @Override
    public void close() {
        desk.ifPresent(Desk::close);
    }
}
