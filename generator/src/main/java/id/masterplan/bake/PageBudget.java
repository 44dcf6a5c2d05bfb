package id.masterplan.bake;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Severity;
import id.masterplan.site.Page;
import id.masterplan.site.PageType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;

/**
 * Whether pages are light enough for a phone: HTML and style sheets of each, compressed as servers do. Measuring all would
 * cost more than it tells: a page is compressed when it is longer than its limit, or the longest of its type so far.
 */
public final class PageBudget {
    private static final int KILO = 1024;
    private static final int READING = 50 * KILO;
    private static final int COMPARING = 150 * KILO;
    /** A whole edition, fetched on purpose. */
    private static final int PRINTING = 300 * KILO;

    private static final Map<PageType, Integer> LIMITS =
            Map.of(PageType.COMPARISON, COMPARING, PageType.SIDES, COMPARING, PageType.PRINT, PRINTING);
    /** Head and tail of a gzip file. */
    private static final int WRAPPING = 18;

    private static final Pattern STYLE =
            Pattern.compile("<link rel=\"stylesheet\" href=\"[^\"]*?(" + Assets.FOLDER + "[^\"]+)\"");

    private final Map<String, Integer> styles = new TreeMap<>();
    private final Map<PageType, Integer> longest = new EnumMap<>(PageType.class);
    private final Map<PageType, Weight> heaviest = new EnumMap<>(PageType.class);
    private final Map<PageType, Integer> counts = new EnumMap<>(PageType.class);
    private final List<Problem> problems = new ArrayList<>();

    /** A style sheet; those of a page must have come before it. */
    public void style(String path, byte[] css) {
        if (path.endsWith(".css")) {
            styles.put(path, compressed(css));
        }
    }

    /** A finished page. */
    public void page(Page page, byte[] html) {
        if (!page.path().endsWith(".html")) {
            return;
        }
        PageType type = page.type();
        counts.merge(type, 1, Integer::sum);
        int limit = limit(type);
        boolean record = html.length > longest.getOrDefault(type, 0);
        if (!record && html.length + stylesAtMost() <= limit) {
            return;
        }
        longest.merge(type, html.length, Math::max);
        String text = new String(html, StandardCharsets.UTF_8);
        int bytes = compressed(html) + styles(text);
        Weight former = heaviest.get(type);
        if (former == null || bytes > former.bytes()) {
            heaviest.put(type, new Weight(type, 0, page.path(), bytes, limit));
        }
        if (bytes > limit) {
            problems.add(tooHeavy(page, bytes, limit, text));
        }
    }

    /** The pages that are too heavy, in their order. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The heaviest page of each type among those measured. */
    public List<Weight> heaviest() {
        return heaviest.values().stream()
                .map(w -> new Weight(w.type(), counts.getOrDefault(w.type(), 0), w.path(), w.bytes(), w.limit()))
                .toList();
    }

    /** What a page may weigh. */
    static int limit(PageType type) {
        return LIMITS.getOrDefault(type, READING);
    }

    /** Nobody can shorten what was adopted: there it warns. */
    private static Problem tooHeavy(Page page, int bytes, int limit, String html) {
        HeavyPart part = HeavyPart.of(html);
        Problem problem = ProblemCode.SITE_TOO_HEAVY.at(
                Position.of(page.path()), page.path(), kilo(bytes), limit / KILO, part.id(), part.percent());
        return page.adopted() ? problem.as(Severity.WARNING) : problem;
    }

    private static String kilo(int bytes) {
        return String.format(Locale.ROOT, "%.0f", Math.ceil(bytes / (double) KILO));
    }

    private int styles(String html) {
        int sum = 0;
        Matcher style = STYLE.matcher(html);
        while (style.find()) {
            sum += styles.getOrDefault(style.group(1), 0);
        }
        return sum;
    }

    private int stylesAtMost() {
        return styles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int compressed(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[1 << 14];
            int sum = WRAPPING;
            while (!deflater.finished()) {
                sum += deflater.deflate(out);
            }
            return sum;
        } finally {
            deflater.end();
        }
    }
}
