package id.masterplan.testing;

import id.masterplan.site.Page;
import id.masterplan.site.PageType;
import id.masterplan.site.view.Chrome;
import java.util.Base64;
import java.util.Random;

/** Pages of a weight, whose text no server can compress much. */
public final class HeavyPages {
    private HeavyPages() {}

    /** A page of a type, whose view nobody asks for. */
    public static Page page(PageType type, String path) {
        return new Page(path, type, HeavyPages::view);
    }

    /** The same of what was adopted. */
    public static Page adopted(PageType type, String path) {
        return new Page(path, type, HeavyPages::view, true);
    }

    private static Chrome view() {
        throw new IllegalStateException("only the bytes are weighed");
    }

    /** A page whose part {@code berat} holds that many bytes of noise, beside a part without weight. */
    public static String html(int noise) {
        byte[] bytes = new byte[noise];
        new Random(7).nextBytes(bytes);
        return "<main><article><h2 id=\"ringan\">x</h2><p>y</p><h2 id=\"berat\">z</h2><p>"
                + Base64.getEncoder().encodeToString(bytes) + "</p></article></main>";
    }
}
