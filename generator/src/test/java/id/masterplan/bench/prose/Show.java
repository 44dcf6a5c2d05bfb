package id.masterplan.bench.prose;

import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Placed;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Shrinks what fails a measure and prints it: {@code <measure> [cases a family] [to show]}. */
public final class Show {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Show() {}

    /** Prints the smallest failing cases of a measure. */
    public static void main(String[] arguments) {
        String measure = arguments[0];
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        int shown = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Map<String, Case> smallest = new TreeMap<>();
        for (Families family : Families.values()) {
            for (Case made : family.cases(count)) {
                if (measure.contains(family.name()) || !measure.matches("Q[56] .*")) {
                    Predicate<Case> fails = c -> Quality.of(family, c).failures.stream()
                            .anyMatch(f -> f.measure().equals(measure));
                    if (smallest.size() < shown && fails.test(made)) {
                        Case small = Shrink.of(made, fails);
                        smallest.putIfAbsent(small.log().toString(), small);
                    }
                }
            }
        }
        smallest.values().forEach(c -> OUT.println(text(c)));
    }

    /** A case with its log, what was told, and where truth says otherwise. */
    static String text(Case made) {
        StringBuilder out = new StringBuilder("seed " + made.seed() + "\n");
        made.log().forEach(l -> out.append("  ").append(l.replace('\n', ' ')).append('\n'));
        List<DocumentDiff> diffs = made.compare();
        List<Truth.Link> found = Nodes.links(diffs);
        Nodes.all(diffs).filter(Nodes::says).forEach(n -> out.append(node(n)));
        made.truth().links().stream()
                .filter(l -> !found.contains(l))
                .forEach(l -> out.append("  truth not told: ").append(l).append('\n'));
        found.stream()
                .filter(l -> !made.truth().links().contains(l))
                .forEach(l -> out.append("  told, not true: ").append(l).append('\n'));
        diffs.forEach(d -> d.sections()
                .forEach(s -> out.append("  section ")
                        .append(s.changes())
                        .append(' ')
                        .append(s.after().or(s::before).map(Show::place).orElse(""))
                        .append('\n')));
        return out.toString();
    }

    private static String node(BlockDiff node) {
        return "  " + node.fate() + " "
                + node.before().stream().map(Show::place).toList() + " -> "
                + node.after().stream().map(Show::place).toList() + " "
                + node.inner().getClass().getSimpleName() + node.notes()
                + (node.carried() > 0 ? " carrying " + node.carried() : "") + "\n";
    }

    private static String place(Placed placed) {
        String words = Visible.of(placed.block()).replace('\n', ' ');
        return placed.id() + "«" + words.substring(0, Math.min(50, words.length())) + "»";
    }
}
