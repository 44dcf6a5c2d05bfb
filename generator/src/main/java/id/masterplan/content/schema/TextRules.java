package id.masterplan.content.schema;

import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import java.util.Map;
import java.util.Optional;

/** Patterns and bounds of text and whole-number fields, by the name of the component. */
final class TextRules {
    private static final int LONGEST_TITLE = 300;
    private static final Map<String, String> PATTERNS = Map.of(
            "url", "^https?://[^\\s<>\"]+$",
            "repository", "^https?://[^\\s<>\"]+$",
            "editUrl", "^https?://[^\\s<>\"]+$",
            "correctionUrl", "^https?://[^\\s<>\"]+$",
            "baseUrl", "^https?://[^\\s<>\"]+/$",
            "commit", "^[0-9a-f]{40}$",
            "digest", "^sha256:[0-9a-f]{64}$");

    private TextRules() {}

    static Optional<String> pattern(String component) {
        return Optional.ofNullable(PATTERNS.get(component));
    }

    /** What a pattern asks for in words, where it is one of ours; else the pattern itself. */
    static String words(String pattern) {
        if (pattern.equals(ItemId.PATTERN)) {
            return "@pattern.id";
        }
        if (pattern.endsWith(EditionId.PATTERN.substring(1))) {
            return "@pattern.edition";
        }
        return PATTERNS.entrySet().stream()
                .filter(e -> e.getValue().equals(pattern))
                .map(e -> "@pattern." + (pattern.startsWith("^https") ? "url" : e.getKey()))
                .findFirst()
                .orElse(pattern);
    }

    static Optional<Integer> longest(String component) {
        return component.equals("title") || component.equals("name") ? Optional.of(LONGEST_TITLE) : Optional.empty();
    }

    /** Years are years, halves of a year are two; numbers of other meaning only may not be negative. */
    static int least(String component) {
        return switch (component) {
            case "year", "years", "from", "to", "replacedFrom", "validFrom", "validTo" -> 1900;
            case "stage", "semester" -> 1;
            default -> 0;
        };
    }

    static int most(String component) {
        return switch (least(component)) {
            case 0 -> 9999;
            case 1 -> 2;
            default -> 2200;
        };
    }
}
