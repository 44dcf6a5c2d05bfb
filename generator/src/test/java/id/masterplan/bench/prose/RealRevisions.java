package id.masterplan.bench.prose;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs the comparison on real revisions of public repositories: {@code <folder of bare repositories> [revisions each] [file
 * to write]}. A repository's folder is named {@code owner+name} and is bare, or holds a bare one named {@code repo}.
 */
public final class RealRevisions {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** What of a repository is looked at: the folder of its Indonesian texts, the years since it is Indonesian. */
    private static final Map<String, Revisions.Part> PARTS = Map.of(
            "github/opensource.guide", new Revisions.Part("_articles/id/", "1970-01-01"),
            "javascript-tutorial/id.javascript.info", new Revisions.Part("", "2020-03-01"));

    private RealRevisions() {}

    /** Runs and tells. */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        List<RealCheck> checks = new ArrayList<>();
        revisions(Path.of(arguments[0]), count).forEach(r -> checks.add(RealCheck.of(r)));
        List<String> rows =
                new ArrayList<>(List.of("repository\tcommit\tpath\tkind\tblocks\tmarked\tshortest\tresult"));
        Ratios marking = new Ratios();
        Map<String, Integer> kinds = new TreeMap<>();
        for (RealCheck check : checks) {
            rows.add(row(check, marking));
            kinds.merge(check.kind(), 1, Integer::sum);
        }
        checks.stream()
                .filter(c -> !c.faults().isEmpty())
                .forEach(c -> say(
                        "%s %s %s%n    %s",
                        c.revision().repository(),
                        c.revision().commit(),
                        c.revision().path(),
                        cut(c.faults())));
        say("%d revisions %s", checks.size(), kinds);
        say(
                "with faults: %d",
                checks.stream().filter(c -> !c.faults().isEmpty()).count());
        say("Q4 marking %s", marking);
        if (arguments.length > 2) {
            Files.writeString(Path.of(arguments[2]), String.join("\n", rows) + "\n");
        }
    }

    private static String row(RealCheck check, Ratios marking) {
        Revision revision = check.revision();
        long marked = Marking.marked(Strips.of(check.diffs()));
        long shortest = check.kind().equals("refused") ? 0 : Marking.shortest(check.before(), check.after());
        if (check.kind().equals("words")) {
            marking.add(marked, shortest);
        }
        int blocks =
                check.after().stream().mapToInt(d -> d.body().blocks().size()).sum();
        return String.join(
                "\t",
                revision.repository(),
                revision.commit(),
                revision.path(),
                check.kind(),
                String.valueOf(blocks),
                String.valueOf(marked),
                String.valueOf(shortest),
                check.faults().isEmpty() ? "ok" : kinds(check.faults()));
    }

    private static String kinds(List<String> faults) {
        return String.join(
                ", ", faults.stream().map(f -> f.replaceFirst("(?s):.*", "")).toList());
    }

    private static String cut(List<String> faults) {
        String text = faults.toString();
        return text.substring(0, Math.min(400, text.length()));
    }

    /** Revisions of every repository of a folder. */
    static List<Revision> revisions(Path folder, int count) throws IOException {
        List<Revision> revisions = new ArrayList<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                Path bare = Files.isDirectory(path.resolve("repo")) ? path.resolve("repo") : path;
                if (Files.isRegularFile(bare.resolve("HEAD"))) {
                    String name = path.getFileName()
                            .toString()
                            .replaceFirst("\\.git$", "")
                            .replaceFirst("\\+", "/");
                    revisions.addAll(Revisions.of(bare, name, PARTS.getOrDefault(name, Revisions.Part.ALL), count, 3));
                }
            }
        }
        return revisions;
    }

    private static void say(String format, Object... arguments) {
        OUT.println(String.format(Locale.ROOT, format, arguments));
    }
}
