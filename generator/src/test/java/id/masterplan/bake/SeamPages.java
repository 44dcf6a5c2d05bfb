package id.masterplan.bake;

import id.masterplan.model.EditionState;
import id.masterplan.model.ItemId;
import id.masterplan.site.Page;
import id.masterplan.site.PageType;
import id.masterplan.site.view.Chrome;
import id.masterplan.site.view.Html;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.PageView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages for the tests of the seam; their templates lie in the test resources below {@code seam/}. */
final class SeamPages {
    static final String ROOT = "seam";
    static final Words WORDS = (key, arguments) -> {
        if (key.equals("page.hello")) {
            return "Halo " + arguments[0] + " & " + arguments[1];
        }
        throw new IllegalArgumentException("no words for " + key);
    };

    private SeamPages() {}

    /** A view with something of every kind. */
    public record SeamView(
            String title,
            String note,
            int count,
            boolean sure,
            EditionState state,
            ItemId id,
            Optional<String> maybe,
            Html body,
            List<Link> links,
            Set<String> weird)
            implements PageView {
        /** None: these tests do not depend on the frame of the real pages. */
        @Override
        public Chrome chrome() {
            throw new UnsupportedOperationException();
        }
    }

    static Page page(PageType type) {
        return page("kota/edisi/index.html", type, "<A> & \"B\"");
    }

    static Page page(String path, PageType type, String note) {
        SeamView view = new SeamView(
                "Judul <1>",
                note,
                1234567,
                true,
                EditionState.IN_FORCE,
                new ItemId("prog-sakpore"),
                Optional.empty(),
                new Html("<b>tebal</b>"),
                List.of(new Link("Beranda", "../../index.html?a&b")),
                Set.of("x"));
        return new Page(path, type, view);
    }

    static String render(Page page) {
        try (Baker baker = Baker.open(WORDS, ROOT)) {
            return new String(baker.render(page), StandardCharsets.UTF_8);
        }
    }

    static String render(PageType type) {
        return render(page(type));
    }
}
