package id.masterplan.bench.prose;

import id.masterplan.bake.Baker;
import id.masterplan.diff.FilesDiff;
import id.masterplan.export.FilesJson;
import id.masterplan.export.Rebuilt;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.site.Labels;
import id.masterplan.site.TextsPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Q1 from what readers get: both texts from {@code diff.json} alone, and from the page alone. */
final class Published implements AutoCloseable {
    private final Labels labels = Labels.of(Labels.INDONESIAN);
    private final Baker baker = Baker.open(labels::word);

    /** The JSON of a comparison. */
    static String json(List<DocumentDiff> diffs) {
        return FilesJson.of(files(diffs));
    }

    /** The page of a comparison. */
    String html(List<DocumentDiff> diffs) {
        return new String(baker.render(TextsPage.of(files(diffs), labels)), StandardCharsets.UTF_8);
    }

    private static FilesDiff files(List<DocumentDiff> diffs) {
        return new FilesDiff("sebelum", "sesudah", diffs, List.of());
    }

    /** What cannot be rebuilt; nothing where all is well. */
    List<String> faults(List<DocumentDiff> diffs) {
        List<String> faults = new ArrayList<>();
        try {
            Rebuilt json = Rebuilt.json(json(diffs));
            compare("diff.json before", words(diffs, DocumentDiff::before), json.before(), faults);
            compare("diff.json after", words(diffs, DocumentDiff::after), json.after(), faults);
        } catch (AssertionError e) {
            faults.add("diff.json: " + e.getMessage());
        }
        Rebuilt html = Rebuilt.html(html(diffs));
        compare("HTML before", words(diffs, DocumentDiff::before), html.before(), faults);
        compare("HTML after", words(diffs, DocumentDiff::after), html.after(), faults);
        return faults;
    }

    /** A text that stayed the same all over is not on the page. */
    private static void compare(
            String what, Map<String, String> meant, Map<String, String> rebuilt, List<String> faults) {
        meant.forEach((id, words) -> {
            String read = rebuilt.getOrDefault(id, "");
            if (!seen(read).equals(seen(words))) {
                faults.add(what + ": " + difference(words, read));
            }
        });
    }

    /** Without blanks and signs that nobody sees; the parser that reads the page drops some of them. */
    private static String seen(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}\uFFFD]+", "");
    }

    private static String difference(String meant, String read) {
        int at = 0;
        while (at < meant.length() && at < read.length() && meant.charAt(at) == read.charAt(at)) {
            at++;
        }
        return "«" + part(read, at) + "» for «" + part(meant, at) + "»";
    }

    private static String part(String text, int at) {
        return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 50));
    }

    private static Map<String, String> words(
            List<DocumentDiff> diffs, Function<DocumentDiff, Optional<Document>> side) {
        Map<String, String> words = new TreeMap<>();
        diffs.stream()
                .filter(Published::changed)
                .flatMap(d -> side.apply(d).stream())
                .filter(d -> !d.body().blocks().isEmpty())
                .forEach(d -> words.put(d.id(), Rebuilt.words(d.body())));
        return words;
    }

    private static boolean changed(DocumentDiff diff) {
        return diff.blocks().stream().anyMatch(Nodes::says);
    }

    @Override
    public void close() {
        baker.close();
    }
}
