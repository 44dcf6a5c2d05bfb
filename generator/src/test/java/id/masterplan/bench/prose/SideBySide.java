package id.masterplan.bench.prose;

import id.masterplan.model.Prose;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The product beside other tools on the same inputs: {@code <folder of the comparators> [cases a family] [folder of bare
 * repositories]}. The page on the bench in the manual tells how to install them.
 */
public final class SideBySide {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static final String SWAPPED = "swapped";

    private SideBySide() {}

    /**
     * A pair with what is known of it.
     *
     * @param edits how many single edits were made, where words alone were edited
     */
    private record Pair(
            String id,
            String family,
            List<Document> before,
            List<Document> after,
            Optional<Truth> truth,
            Optional<Source> source,
            Optional<Long> edits) {
        /** The pair the other way round. */
        Pair swapped() {
            return new Pair(
                    id + SWAPPED,
                    SWAPPED,
                    /* before= */ after,
                    /* after= */ before,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Markdown as written, for tools that read it; visible text else. */
    private record Source(String before, String after) {}

    /** Runs every tool on every pair and prints the table. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        List<Pair> pairs = new ArrayList<>();
        for (Families family : Families.values()) {
            family.cases(count).forEach(c -> add(pairs, family.name(), c));
        }
        for (Change kind : Singles.KINDS) {
            for (int i = 0; i < count; i++) {
                Singles.of(kind, Singles.seed(kind, i)).ifPresent(c -> add(pairs, "only " + kind, c));
            }
        }
        if (arguments.length > 2) {
            RealRevisions.revisions(Path.of(arguments[2]), count).stream()
                    .map(RealCheck::of)
                    .filter(c -> !c.kind().equals("refused"))
                    .forEach(c -> pairs.add(real(pairs.size(), c)));
        }
        Chapters.all().forEach(plan -> plan.forEach(c -> noops(pairs, c)));
        pairs.addAll(pairs.stream()
                .filter(p -> p.family().equals("STACKED") || p.family().equals("WORDS"))
                .map(Pair::swapped)
                .toList());
        Map<String, Map<String, Tool.Answer>> answers = new LinkedHashMap<>();
        answers.put("masterplan", ours(pairs));
        List<Tool.Input> inputs = pairs.stream()
                .map(p -> new Tool.Input(
                        p.id(),
                        side(p.before(), p.source().map(Source::before)),
                        side(p.after(), p.source().map(Source::after))))
                .toList();
        for (Tool tool : tools(folder)) {
            answers.putAll(tool.run(inputs));
        }
        answers.forEach((tool, all) -> print(tool, all, pairs));
    }

    private static List<Tool> tools(Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                new GitTool(folder, Tool.Side::lines),
                new ScriptTool(folder, List.of("php", "wikidiff2.php"), Tool.Side::lines),
                new ScriptTool(folder, List.of("node", "html-differs.mjs"), Tool.Side::html));
    }

    private static void add(List<Pair> pairs, String family, Case made) {
        boolean single = family.startsWith("only ");
        Source source = new Source(
                String.join("\n", made.sources().before()),
                String.join("\n", made.sources().after()));
        pairs.add(new Pair(
                "c" + pairs.size(),
                family,
                made.before(),
                made.after(),
                Optional.of(made.truth()),
                single ? Optional.of(source) : Optional.empty(),
                family.equals("WORDS") ? Optional.of(Quality.edits(made)) : Optional.empty()));
    }

    private static Pair real(int number, RealCheck check) {
        boolean words = check.kind().equals("words") || check.kind().equals("order");
        Source source = new Source(check.revision().before(), check.revision().after());
        return new Pair(
                "r" + number,
                "real " + check.kind(),
                check.before(),
                check.after(),
                Optional.empty(),
                words ? Optional.empty() : Optional.of(source),
                Optional.empty());
    }

    /** A chapter in every spelling. */
    private static void noops(List<Pair> pairs, Document chapter) {
        Map<String, String> spellings = Noops.of(chapter.body());
        String plain = spellings.get("plain");
        spellings.forEach((name, text) -> {
            if (!name.equals("plain")) {
                pairs.add(new Pair(
                        "n" + pairs.size(),
                        "noop " + name,
                        List.of(new Document(chapter.id(), chapter.title(), Chapters.parse(plain))),
                        List.of(new Document(chapter.id(), chapter.title(), Chapters.parse(text))),
                        Optional.empty(),
                        Optional.of(new Source(plain, text)),
                        Optional.empty()));
            }
        });
    }

    /** Documents of a case follow each other, as a reader would compare a whole plan. */
    private static Tool.Side side(List<Document> documents, Optional<String> source) {
        Prose all = new Prose(
                documents.stream().flatMap(d -> d.body().blocks().stream()).toList());
        String lines = source.orElseGet(
                () -> all.blocks().stream().map(Visible::of).collect(Collectors.joining("\n\n")) + "\n");
        return new Tool.Side(PlainHtml.of(all), lines);
    }

    private static List<DocumentDiff> compare(Pair pair) {
        List<ProseComparison.Pair> documents = new ArrayList<>();
        for (int i = 0; i < pair.before().size(); i++) {
            documents.add(new ProseComparison.Pair(
                    Optional.of(pair.before().get(i)), Optional.of(pair.after().get(i))));
        }
        return ProseComparison.of(documents);
    }

    private static Map<String, Tool.Answer> ours(List<Pair> pairs) {
        Map<String, Tool.Answer> answers = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            List<DocumentDiff> diffs = compare(pair);
            answers.put(pair.id(), new Tool.Answer(Nodes.says(diffs), Strips.of(diffs), Optional.empty()));
        }
        return answers;
    }

    private static void print(String tool, Map<String, Tool.Answer> answers, List<Pair> pairs) {
        Tally tally = new Tally();
        for (Pair pair : pairs) {
            if (pair.family().equals(SWAPPED)) {
                tally.mirrored(answers.get(pair.id().replace(SWAPPED, "")), answers.get(pair.id()));
                continue;
            }
            pair.edits().ifPresent(e -> tally.islands(answers.get(pair.id()), e));
            tally.add(
                    pair.family(),
                    pair.before(),
                    pair.after(),
                    moved(tool, pair, answers),
                    pair.truth(),
                    answers.get(pair.id()));
        }
        OUT.println(String.format(Locale.ROOT, "%n%s%n%s", tool, String.join("\n", tally.rows())));
    }

    private static Set<String> moved(String tool, Pair pair, Map<String, Tool.Answer> answers) {
        if (tool.equals("masterplan")) {
            return Nodes.moved(compare(pair));
        }
        Map<String, String> places = new TreeMap<>();
        pair.truth()
                .ifPresent(t ->
                        t.after().forEach(a -> places.put(Visible.of(a.block()).strip(), a.place())));
        Set<String> moved = new TreeSet<>();
        for (Strip strip : answers.get(pair.id()).strips()) {
            if (strip.moved() && places.containsKey(strip.after().strip())) {
                moved.add(places.get(strip.after().strip()));
            }
        }
        return moved;
    }
}
