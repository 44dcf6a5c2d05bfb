package id.masterplan.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that the next run knows them again: by kind, file and words, not by line, for lines move. Of several
 * that are alike each has its number, by place.
 */
final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The name of each finding, all different. */
    static Map<Finding, String> of(Findings findings) {
        Fingerprints fingerprints = new Fingerprints();
        Map<Finding, String> names = new HashMap<>();
        List<Finding> byPlace = findings.all().stream()
                .sorted(java.util.Comparator.comparing(Finding::place))
                .toList();
        byPlace.forEach(f -> names.computeIfAbsent(f, fingerprints::name));
        return names;
    }

    private String name(Finding finding) {
        StringBuilder what = new StringBuilder();
        add(what, finding.problem().code().id());
        add(what, finding.place().file());
        add(what, finding.place().edition().orElse(""));
        finding.problem().arguments().forEach(a -> add(what, a));
        int number = seen.merge(what.toString(), 1, Integer::sum);
        return sha256(what.append(number).toString());
    }

    /** With its length, so that two lists of words never read alike. */
    private static void add(StringBuilder text, String word) {
        text.append(word.length()).append(':').append(word);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
