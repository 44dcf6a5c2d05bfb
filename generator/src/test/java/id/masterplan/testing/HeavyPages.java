package id.masterplan.testing;

import java.util.Base64;
import java.util.Random;

/** Pages of a weight, whose text no server can compress much. */
public final class HeavyPages {
    private HeavyPages() {}

    /** A page whose part {@code berat} holds that many bytes of noise, beside a part without weight. */
    public static String html(int noise) {
        byte[] bytes = new byte[noise];
        new Random(7).nextBytes(bytes);
        return "<main><article><h2 id=\"ringan\">x</h2><p>y</p><h2 id=\"berat\">z</h2><p>"
                + Base64.getEncoder().encodeToString(bytes) + "</p></article></main>";
    }
}
