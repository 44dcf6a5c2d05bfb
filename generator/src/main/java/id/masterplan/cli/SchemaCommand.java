package id.masterplan.cli;

import id.masterplan.content.Schemas;
import id.masterplan.content.ShapePaths;
import id.masterplan.content.schema.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schemas that files are checked against. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "BENTUK", descriptionKey = "schema.shape")
    private @Nullable String shape;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "schema.out")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            write(out);
        } else if (shape == null) {
            Schemas.SHAPES.forEach(s -> common.print(String.format(
                    Locale.ROOT, "%-18s %s", s.name(), ShapePaths.all().get(s))));
        } else {
            common.print(Schemas.committed(wanted(shape)).stripTrailing());
        }
        return Exit.FINE;
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Shape<?> each : Schemas.SHAPES) {
            Files.writeString(folder.resolve(each.fileName()), Schemas.committed(each));
        }
        common.tell(common.say("schema.done", Schemas.SHAPES.size(), folder));
    }

    private Shape<?> wanted(String name) {
        Optional<Shape<?>> found =
                Schemas.SHAPES.stream().filter(s -> s.name().equals(name)).findFirst();
        return found.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                common.say(
                        "schema.unknown",
                        name,
                        Schemas.SHAPES.stream().map(Shape::name).collect(Collectors.joining(", ")))));
    }
}
