package id.masterplan.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up file of fields as a careless hand would write it: any indentation, any quotes, braces or lines, blank lines,
 * and comments above, beside and below. Every field and value has a name of its own, so that a comment can be found
 * again with what bears it.
 */
public final class MessyYaml {
    private static final List<String> TEXTS = List.of(
            "no",
            "010",
            "1.10",
            "2021-12-10",
            "a: b",
            "a #b",
            "- x",
            "{x}",
            "it's",
            "say \"x\"",
            " lead",
            "trail ",
            "",
            "a, b",
            "https://x.id/?a=1#b",
            "50%",
            "%",
            "~",
            "null",
            "é – ü",
            "back\\slash",
            "?",
            ":",
            "tab\there",
            "Panjang sekali sehingga tidak muat pada satu baris yang lebarnya seratus huruf dan masih berlanjut lagi");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private int names;

    private MessyYaml(int seed) {
        this.random = new Random(seed);
    }

    /** The file of a seed. */
    public static MessyYaml of(int seed) {
        MessyYaml messy = new MessyYaml(seed);
        List<String> fields = new ArrayList<>(List.of("schema: frame/1\n"));
        int count = 2 + messy.random.nextInt(5);
        for (int i = 0; i < count; i++) {
            int start = messy.text.length();
            messy.field(0, 3);
            fields.add(messy.text.substring(start));
            messy.text.setLength(start);
        }
        Collections.shuffle(fields, messy.random);
        messy.text.setLength(0);
        fields.forEach(messy.text::append);
        return messy;
    }

    /** The file. */
    public String text() {
        return text.toString();
    }

    /** What each comment was written for: a word of the line that bears it. */
    public Map<String, String> comments() {
        return comments;
    }

    /** The line that bears a comment: its own where something else stands there, else the next that is no comment. */
    public static String bearer(String text, String comment) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.endsWith("# " + comment)) {
                int at = i;
                while (at < lines.size()
                        && (lines.get(at).isBlank()
                                || lines.get(at).stripLeading().startsWith("#"))) {
                    at++;
                }
                return at < lines.size() ? lines.get(at) : "";
            }
        }
        return "lost: " + comment;
    }

    private void field(int indent, int depth) {
        String key = name("k");
        above(indent, key);
        text.append(" ".repeat(indent)).append(key).append(':');
        value(indent, depth, key);
    }

    private void value(int indent, int depth, String bearer) {
        int kind = random.nextInt(depth == 0 ? 2 : 6);
        int inner = indent + 1 + random.nextInt(4);
        switch (kind) {
            case 0, 1 -> {
                text.append(random.nextInt(4) == 0 ? "   " : " ").append(scalar());
                end(bearer);
            }
            case 2 -> {
                end(bearer);
                int entries = 1 + random.nextInt(3);
                for (int i = 0; i < entries; i++) {
                    field(inner, depth - 1);
                }
            }
            case 3 -> list(random.nextBoolean() ? indent : inner, depth, bearer);
            case 4 -> {
                text.append(' ').append(flow(2));
                end(bearer);
            }
            default -> block(inner);
        }
    }

    private void list(int indent, int depth, String bearer) {
        end(bearer);
        int entries = 1 + random.nextInt(3);
        for (int i = 0; i < entries; i++) {
            if (random.nextBoolean()) {
                String item = name("v");
                above(indent, item);
                text.append(" ".repeat(indent)).append("- ").append(item);
                end(item);
            } else {
                int start = text.length();
                field(indent + 2, depth - 1);
                String written = text.substring(start);
                int dash = written.indexOf(
                        "k", written.lastIndexOf("# ", written.indexOf(':')) < 0 ? 0 : lastLine(written));
                text.setLength(start);
                text.append(written, 0, dash - 2).append("- ").append(written.substring(dash));
                if (random.nextBoolean()) {
                    field(indent + 2, depth - 1);
                }
            }
        }
    }

    /** Where the line of the field begins, below the comments above it. */
    private static int lastLine(String written) {
        int at = 0;
        while (written.startsWith("#", skip(written, at)) || written.startsWith("\n", skip(written, at))) {
            at = written.indexOf('\n', at) + 1;
        }
        return skip(written, at);
    }

    private static int skip(String written, int from) {
        int at = from;
        while (written.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private String flow(int depth) {
        List<String> parts = new ArrayList<>();
        boolean list = random.nextBoolean();
        int entries = random.nextInt(4);
        for (int i = 0; i < entries; i++) {
            String inner = depth > 0 && random.nextInt(3) == 0 ? flow(depth - 1) : flowScalar();
            parts.add(list ? inner : name("k") + ": " + inner);
        }
        String between = random.nextBoolean() ? ", " : ",\n          ";
        return (list ? "[" : "{") + String.join(between, parts) + (list ? "]" : "}");
    }

    private void block(int indent) {
        boolean folded = random.nextBoolean();
        text.append(folded ? " >" : " |")
                .append(List.of("", "-", "+").get(random.nextInt(3)))
                .append('\n');
        int lines = 1 + random.nextInt(4);
        for (int i = 0; i < lines; i++) {
            boolean more = i > 0 && random.nextInt(4) == 0;
            text.append(" ".repeat(indent + (more ? 2 : 0))).append(name("t")).append(" # isi: x\n");
            text.append(random.nextInt(4) == 0 ? "\n" : "");
        }
    }

    private String scalar() {
        return switch (random.nextInt(4)) {
            case 0 -> String.valueOf(random.nextInt(5000));
            case 1 -> "1." + random.nextInt(9) + "0";
            default -> quoted();
        };
    }

    private String flowScalar() {
        return random.nextInt(3) == 0 ? String.valueOf(random.nextInt(99)) : quoted();
    }

    private String quoted() {
        String chosen = TEXTS.get(random.nextInt(TEXTS.size()));
        return random.nextBoolean()
                ? "'" + chosen.replace("'", "''") + "'"
                : "\"" + chosen.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }

    private void above(int indent, String bearer) {
        text.append(random.nextInt(5) == 0 && text.length() > 0 ? "\n\n" : "");
        if (random.nextInt(3) == 0) {
            text.append(" ".repeat(indent)).append("# ").append(comment(bearer)).append('\n');
            text.append(indent > 0 && random.nextInt(5) == 0 ? "\n" : "");
        }
    }

    private void end(String bearer) {
        if (random.nextInt(4) == 0) {
            text.append("  # ").append(comment(bearer));
        }
        text.append('\n');
    }

    private String comment(String bearer) {
        String comment = name("c");
        comments.put(comment, bearer);
        return comment;
    }

    private String name(String kind) {
        return kind + names++ + kind;
    }
}
