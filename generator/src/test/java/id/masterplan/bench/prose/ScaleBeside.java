package id.masterplan.bench.prose;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Q13 of other tools, on the chapter that {@link ScaleBench} compares: {@code <folder of the comparators> [lines a side]}.
 * The HTML differs run in one process and tell the time of each; the others are timed with their start.
 */
public final class ScaleBeside {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private ScaleBeside() {}

    /** Runs every tool once and prints how long it took. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_500;
        Sizes.Texts texts = Sizes.chapter(Integer.MAX_VALUE, lines);
        List<Tool.Input> inputs = List.of(new Tool.Input(
                "scale", side(texts.before().get(0)), side(texts.after().get(0))));
        timed("git", new GitTool(folder, Tool.Side::lines), inputs);
        timed("wikidiff2", new ScriptTool(folder, List.of("php", "wikidiff2.php"), Tool.Side::lines), inputs);
        timed("HTML differs", new ScriptTool(folder, List.of("node", "html-differs.mjs"), Tool.Side::html), inputs);
        OUT.print(Files.readString(folder.resolve("log.txt")));
    }

    private static Tool.Side side(String markdown) {
        return new Tool.Side(PlainHtml.of(Chapters.parse(markdown)), markdown);
    }

    private static void timed(String name, Tool tool, List<Tool.Input> inputs) {
        long start = System.nanoTime();
        tool.run(inputs);
        OUT.println(String.format(Locale.ROOT, "%-16s %6.1f s", name, (System.nanoTime() - start) / 1e9));
    }
}
