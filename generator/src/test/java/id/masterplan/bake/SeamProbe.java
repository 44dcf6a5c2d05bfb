package id.masterplan.bake;

import id.masterplan.site.PageType;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Renders one page in a JVM of its own and prints it; see {@link SeamInAnotherJvmTest}. */
final class SeamProbe {
    private SeamProbe() {}

    /** Prints the page on standard output. */
    public static void main(String[] arguments) {
        try (Baker baker = Baker.open(SeamPages.WORDS, SeamPages.ROOT)) {
            baker.bake(
                    java.util.List.of(SeamPages.page(PageType.HOME)),
                    (path, bytes) -> new PrintStream(System.out, true, StandardCharsets.UTF_8).write(bytes));
        }
    }
}
