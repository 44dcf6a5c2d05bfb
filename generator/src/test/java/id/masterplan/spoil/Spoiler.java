package id.masterplan.spoil;

import id.masterplan.problem.Position;
import id.masterplan.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * One way to spoil a plan: a place is drawn among all that fit, and one mistake is made there.
 *
 * @param what the mistake, as the manual lists it
 * @param code how it must be told
 * @param making how it is made
 */
record Spoiler(String what, ProblemCode code, Making making) {
    /** Makes the mistake at a place drawn by chance; empty where the plan has no such place. */
    interface Making {
        Optional<Spoilt> spoil(SortedMap<String, byte[]> files, Random random);
    }

    /** New text for what a pattern found. */
    interface Replacing {
        String with(String found, Random random);
    }

    /**
     * Replaces group {@code out} of a pattern (the whole match where it has none) in a file whose path fits; the mistake
     * is told where group {@code at} begins, else where the replaced text does.
     */
    static Spoiler text(String what, ProblemCode code, String path, String pattern, Replacing replacing) {
        return new Spoiler(what, code, (files, random) -> {
            List<Found> all = found(files, path, Pattern.compile(pattern, Pattern.MULTILINE));
            if (all.isEmpty()) {
                return Optional.empty();
            }
            Found drawn = all.get(random.nextInt(all.size()));
            return Optional.of(drawn.spoilt(replacing.with(drawn.found(), random)));
        });
    }

    /** The same, with a fixed text. */
    static Spoiler text(String what, ProblemCode code, String path, String pattern, String replacement) {
        return text(what, code, path, pattern, (found, random) -> replacement);
    }

    /** Replaces the bytes of a whole file. */
    static Spoiler file(String what, ProblemCode code, String path, int line, int column, byte[] bytes) {
        return new Spoiler(what, code, (files, random) -> {
            List<String> all =
                    files.keySet().stream().filter(p -> p.matches(path)).toList();
            if (all.isEmpty()) {
                return Optional.empty();
            }
            String drawn = all.get(random.nextInt(all.size()));
            return Optional.of(new Spoilt(drawn, Optional.of(bytes), Position.of(drawn, line, column)));
        });
    }

    private static List<Found> found(SortedMap<String, byte[]> files, String path, Pattern pattern) {
        List<Found> all = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().matches(path)) {
                String text = new String(file.getValue(), StandardCharsets.UTF_8);
                boolean out = pattern.pattern().contains("(?<out>");
                boolean at = pattern.pattern().contains("(?<at>");
                var matcher = pattern.matcher(text);
                while (matcher.find()) {
                    int from = out ? matcher.start("out") : matcher.start();
                    int to = out ? matcher.end("out") : matcher.end();
                    int told = at ? matcher.start("at") : from;
                    all.add(new Found(file.getKey(), text, from, to, told));
                }
            }
        }
        return all;
    }

    /** A place that a pattern found. */
    private record Found(String path, String text, int from, int to, int told) {
        String found() {
            return text.substring(from, to);
        }

        Spoilt spoilt(String replacement) {
            String after = text.substring(0, from) + replacement + text.substring(to);
            int line = 1
                    + (int) text.substring(0, told)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            int column = told - text.lastIndexOf('\n', told - 1);
            return new Spoilt(
                    path, Optional.of(after.getBytes(StandardCharsets.UTF_8)), Position.of(path, line, column));
        }
    }
}
