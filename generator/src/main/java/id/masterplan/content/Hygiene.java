package id.masterplan.content;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.text.Hidden;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a file holds that its readers do not see: hidden characters, plain or written as codes, and composed letters. */
final class Hygiene {
    /** A file that holds more is no slip, and a hundred places tell as much as thousands. */
    private static final int MOST = 100;

    private static final Pattern YAML_CODE =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))");
    private static final Pattern TEXT_CODE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,}));");
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("shy", 0xAD),
            Map.entry("lrm", 0x200E),
            Map.entry("rlm", 0x200F),
            Map.entry("zwj", 0x200D),
            Map.entry("zwnj", 0x200C),
            Map.entry("ZeroWidthSpace", 0x200B),
            Map.entry("NegativeThinSpace", 0x200B),
            Map.entry("NegativeMediumSpace", 0x200B),
            Map.entry("NegativeThickSpace", 0x200B),
            Map.entry("NegativeVeryThinSpace", 0x200B),
            Map.entry("NoBreak", 0x2060),
            Map.entry("af", 0x2061),
            Map.entry("ApplyFunction", 0x2061),
            Map.entry("it", 0x2062),
            Map.entry("InvisibleTimes", 0x2062),
            Map.entry("ic", 0x2063),
            Map.entry("InvisibleComma", 0x2063));

    private final String path;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private boolean controls;

    private Hygiene(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** Looks at a file of fields, or at one whose text begins at an index. */
    static Hygiene of(String path, String text, Optional<Integer> body) {
        Hygiene hygiene = new Hygiene(path, text);
        for (Hidden.Found found : Hidden.in(text)) {
            hygiene.controls |= found.kind() == Hidden.Kind.CONTROL;
            hygiene.tell(found.index(), found.codePoint(), found.kind());
        }
        int cut = body.orElse(text.length());
        if (text.indexOf('\\') >= 0) {
            hygiene.codes(YAML_CODE, 0, cut, 16);
        }
        if (text.indexOf('&', cut) >= 0) {
            hygiene.codes(TEXT_CODE, cut, text.length(), 10);
        }
        hygiene.composed();
        return hygiene;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether there are control characters, which no reader takes. */
    boolean hasControls() {
        return controls;
    }

    /** A text without control characters, for looking at the rest of it; every place stays what it was. */
    static String withoutControls(String text) {
        StringBuilder rest = new StringBuilder(text);
        Hidden.in(text).stream()
                .filter(f -> f.kind() == Hidden.Kind.CONTROL && f.codePoint() <= Character.MAX_VALUE)
                .forEach(f -> rest.setCharAt(f.index(), ' '));
        return rest.toString();
    }

    private void codes(Pattern pattern, int from, int to, int radix) {
        Matcher codes = pattern.matcher(text).region(from, to);
        while (codes.find()) {
            point(codes, radix).ifPresent(p -> Hidden.kind(p).ifPresent(kind -> tell(codes.start(), p, kind)));
        }
    }

    private static Optional<Integer> point(Matcher codes, int radix) {
        for (int group = 1; group <= 3; group++) {
            String digits = codes.group(group);
            if (digits != null && radix == 10 && group == 3) {
                return Optional.ofNullable(NAMED.get(digits));
            }
            if (digits != null) {
                long point = Long.parseLong(digits, radix == 10 && group == 1 ? 10 : 16);
                return point <= Character.MAX_CODE_POINT ? Optional.of((int) point) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The first letter of each line that is not in the form that is compared. */
    private void composed() {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return;
        }
        for (int start = 0; start < text.length() && problems.size() < MOST; ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String line = text.substring(start, end);
            String normal = Normalizer.normalize(line, Normalizer.Form.NFC);
            if (!line.equals(normal)) {
                composed(line, normal, start);
            }
            start = end + 1;
        }
    }

    private void composed(String line, String normal, int start) {
        int at = 0;
        while (at < normal.length() && line.charAt(at) == normal.charAt(at)) {
            at++;
        }
        int end = line.offsetByCodePoints(at, 1);
        while (end < line.length() && Character.getType(line.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end = line.offsetByCodePoints(end, 1);
        }
        String letter = line.substring(at, end);
        String points = letter.codePoints().mapToObj(Hygiene::shown).collect(Collectors.joining(" "));
        note(start + at, ProblemCode.TEXT_NOT_NFC, Normalizer.normalize(letter, Normalizer.Form.NFC), points);
    }

    private void tell(int index, int point, Hidden.Kind kind) {
        String word = "@hidden." + kind.name().toLowerCase(Locale.ROOT);
        note(index, ProblemCode.TEXT_HIDDEN_CHARACTER, shown(point), word);
    }

    private static String shown(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    private void note(int index, ProblemCode code, Object... arguments) {
        if (problems.size() < MOST) {
            int start = text.lastIndexOf('\n', index - 1) + 1;
            int line =
                    1 + (int) text.chars().limit(start).filter(c -> c == '\n').count();
            problems.add(code.at(Position.of(path, line, index - start + 1), arguments));
        }
    }
}
