package id.masterplan.content.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** The parser's complaints as words of the problem bundles, so that they are told in the reader's language. */
final class YamlWords {
    /** A quotation that never ends. */
    static final String QUOTE = "@yaml.quote";

    private static final Map<String, String> WORDS = words();

    private YamlWords() {}

    static String of(MarkedYamlEngineException complaint) {
        String said = complaint.getContext() + " " + complaint.getProblem();
        return WORDS.entrySet().stream()
                .filter(e -> said.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("@yaml.other");
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("mapping values are not allowed", "@yaml.colon");
        words.put("cannot start any token", "@yaml.character");
        words.put("quoted scalar", QUOTE);
        words.put("expected ',' or", "@yaml.bracket");
        words.put("could not find expected ':'", "@yaml.key");
        words.put("expected <block end>", "@yaml.indent");
        return words;
    }
}
