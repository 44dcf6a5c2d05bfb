package id.masterplan.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The interface's words in one language, by key. Arguments stand in the text as {@code {0}}, {@code {1}} …; a key that
 * is not there is our mistake and fails.
 */
public final class Labels {
    /** The site's own language. */
    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** The languages of the site, its own first. */
    public static final List<String> LANGUAGES = List.of("id", "en");

    /** The files of words, by the pages that they belong to. */
    private static final List<String> BUNDLES = List.of("site", "compare", "texts", "charts", "trust", "search");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final String language;
    private final Map<String, String> words;

    private Labels(String language, Properties words) {
        this.language = language;
        this.words =
                words.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, words::getProperty));
    }

    /** The words of a language: English for {@code en}, else Indonesian. */
    public static Labels of(Locale locale) {
        String language = locale.getLanguage().equals("en") ? "en" : "id";
        Properties words = new Properties();
        BUNDLES.forEach(bundle -> load("/templates/messages/" + bundle + "_" + language + ".properties", words));
        return new Labels(language, words);
    }

    private static void load(String file, Properties words) {
        try (InputStream bytes = Labels.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language tag of these words, for the {@code lang} attribute. */
    public String language() {
        return language;
    }

    /** The attribute for such words within those of a plan, which are Indonesian; empty where these are, too. */
    String attribute() {
        return language.equals(INDONESIAN.getLanguage()) ? "" : " lang=\"" + language + "\"";
    }

    /** The words of a key, with the arguments set in. */
    public String word(String key, Object... arguments) {
        String text = text(key);
        if (text.indexOf('{') < 0) {
            return text;
        }
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            if (index >= arguments.length) {
                throw new IllegalArgumentException("the key " + key + " needs more arguments: " + text);
            }
            return Matcher.quoteReplacement(String.valueOf(arguments[index]));
        });
    }

    /** The words of a key as they stand, with the places of arguments: for a script that sets them in. */
    String text(String key) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for the key " + key + " in any *_" + language + ".properties");
        }
        return text;
    }

    /** The word of a constant: {@code ProgrammeStatus.RUNNING} is the key {@code programme-status.running}. */
    public String word(Enum<?> constant) {
        return word(key(constant));
    }

    /** The name of a constant in style sheets and addresses: {@code MOVED_TO} is {@code moved-to}. */
    static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of a constant's word. */
    public static String key(Enum<?> constant) {
        String type = HUMP.matcher(constant.getDeclaringClass().getSimpleName()).replaceAll("-");
        return (type + "." + constant.name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }

    /** Whether there are words of a key. */
    boolean has(String key) {
        return words.containsKey(key);
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }
}
