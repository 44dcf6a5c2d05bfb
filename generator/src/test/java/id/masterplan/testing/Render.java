package id.masterplan.testing;

import id.masterplan.bake.Baker;
import id.masterplan.bake.Words;
import id.masterplan.site.Page;
import java.nio.charset.StandardCharsets;

/** Renders one page with the program's own templates, for tests of templates and views. */
public final class Render {
    private Render() {}

    /** The page as text, with words from here, such as {@code labels::word}. */
    public static String page(Page page, Words words) {
        try (Baker baker = Baker.open(words)) {
            return new String(baker.render(page), StandardCharsets.UTF_8);
        }
    }

    /** The page as text; each word is its key and arguments, so that a test sees which were asked for. */
    public static String page(Page page) {
        return page(
                page,
                (key, arguments) ->
                        "[" + key + (arguments.length == 0 ? "" : " " + String.join(" ", texts(arguments))) + "]");
    }

    private static String[] texts(Object[] arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return texts;
    }
}
