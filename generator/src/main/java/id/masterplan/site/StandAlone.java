package id.masterplan.site;

import id.masterplan.site.view.Chrome;
import id.masterplan.site.view.ComparedFile;
import id.masterplan.site.view.Html;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.TextsView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page that is one file: its styles stand inside, and nothing on it leads to a site. */
final class StandAlone {
    private static final List<String> STYLES = List.of("tokens.css", "site.css", "compare.css", "texts.css");
    private static final String FOR_SITES = "/* Narrowing the cards";

    private StandAlone() {}

    static Page page(
            Labels labels,
            String before,
            String after,
            String counts,
            List<ComparedFile> files,
            List<String> unchanged) {
        String heading = labels.word("texts.title", before, after);
        Optional<String> nothing = files.isEmpty() ? Optional.of(labels.word("text.nothing")) : Optional.empty();
        return new Page(
                "index.html",
                PageType.TEXTS,
                new TextsView(
                        chrome(labels, heading), style(), heading, before, after, counts, nothing, files, unchanged));
    }

    private static Chrome chrome(Labels labels, String title) {
        return new Chrome(
                title,
                title,
                labels.language(),
                new Link(title, "#"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Html style() {
        return new Html(STYLES.stream().map(StandAlone::read).collect(Collectors.joining("\n")));
    }

    private static String read(String name) {
        try (InputStream bytes = StandAlone.class.getResourceAsStream("/templates/assets/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            String css = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            int end = css.indexOf(FOR_SITES);
            return end < 0 ? css : css.substring(0, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
