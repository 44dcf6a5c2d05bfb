package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the style sheet in pairs, as WCAG 2.2 measures them. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private final Map<String, String> light = new HashMap<>();
    private final Map<String, String> dark = new HashMap<>();

    ContrastTest() throws IOException {
        String css = Files.readString(Path.of("../templates/assets/tokens.css"));
        int split = css.indexOf("prefers-color-scheme: dark");
        int end = css.length();
        read(css.substring(0, split), light);
        dark.putAll(light);
        read(css.substring(split, end), dark);
    }

    private static void read(String css, Map<String, String> tokens) {
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "ink-soft, paper",
        "ink-soft, surface",
        "link, paper",
        "link, surface",
        "link-visited, paper",
        "link-visited, surface",
        "accent, paper",
        "accent, accent-ground",
        "focus-ink, focus-ground",
        "masthead-ink, masthead",
        "in-force, in-force-ground",
        "superseded, superseded-ground",
        "draft, draft-ground",
        "added, added-ground",
        "removed, removed-ground",
        "moved, moved-ground",
        "changed, changed-ground",
        "added, surface",
        "removed, surface",
        "moved, surface",
        "changed, surface",
        "added, paper",
        "removed, paper",
        "in-force, paper",
        "draft, paper",
        "draft, surface",
        "paper, bar",
        "paper, in-force",
        "ink, draft-ground",
        "ink, removed-ground"
    })
    void text_is_readable_on_its_ground(String text, String ground) {
        assertThat(contrast(light, text, ground)).as("light").isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(dark, text, ground)).as("dark").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"bar, paper", "bar, surface", "line-strong, paper", "line-strong, surface", "focus-ground, masthead"})
    void shapes_that_carry_meaning_stand_out(String shape, String ground) {
        assertThat(contrast(light, shape, ground)).as("light").isGreaterThanOrEqualTo(SHAPE);
        assertThat(contrast(dark, shape, ground)).as("dark").isGreaterThanOrEqualTo(SHAPE);
    }

    @Test
    void the_measure_agrees_with_the_known_ends() {
        assertThat(contrast(Map.of("a", "000000", "b", "ffffff"), "a", "b")).isEqualTo(21);
        assertThat(contrast(Map.of("a", "767676", "b", "ffffff"), "a", "b")).isBetween(4.5, 4.6);
    }

    private static double contrast(Map<String, String> tokens, String one, String other) {
        double first = luminance(tokens.getOrDefault(one, ""));
        double second = luminance(tokens.getOrDefault(other, ""));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.css", "compare.css", "texts.css", "search.css"})
    void colours_on_a_screen_come_from_the_tokens_alone(String sheet) throws IOException {
        String css = Files.readString(Path.of("../templates/assets", sheet));
        int print = css.indexOf("@media print {\n");
        String screen = print < 0 ? css : css.substring(0, print);
        assertThat(Pattern.compile("#[0-9a-f]{6}\\b").matcher(screen).results().map(MatchResult::group))
                .isEmpty();
    }
}
