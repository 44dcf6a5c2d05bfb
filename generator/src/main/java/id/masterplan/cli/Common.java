package id.masterplan.cli;

import id.masterplan.Generator;
import id.masterplan.RepositoryLines;
import id.masterplan.export.Findings;
import id.masterplan.export.ProblemText;
import id.masterplan.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command knows: the repository, the language, where to print. */
final class Common {
    /** The languages of help and messages. */
    enum Tongue {
        /** Indonesian. */
        ID,
        /** English. */
        EN
    }

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private CommandSpec spec;

    @Option(names = "--repo", paramLabel = "DIR", descriptionKey = "repo")
    private Path repository = Path.of(".");

    @Option(names = "--lang", paramLabel = "id|en", descriptionKey = "lang")
    private Tongue language = Tongue.ID;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    /** The command that runs, to tell of wrong usage. */
    CommandLine commandLine() {
        return spec.commandLine();
    }

    Generator generator() {
        return Generator.at(repository.toAbsolutePath().normalize());
    }

    Path repository() {
        return repository.toAbsolutePath().normalize();
    }

    Locale locale() {
        return language == Tongue.EN ? Locale.ENGLISH : Language.INDONESIAN;
    }

    boolean debug() {
        return debug;
    }

    /** A sentence of the command line's own. */
    String say(String key, @Nullable Object... arguments) {
        ResourceBundle words = Language.words(locale());
        String text = words.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    void print(String text) {
        spec.commandLine().getOut().println(text);
        spec.commandLine().getOut().flush();
    }

    /** Prints a document that ends its own last line. */
    void document(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }

    void tell(String text) {
        spec.commandLine().getErr().println(text);
        spec.commandLine().getErr().flush();
    }

    /** Prints problems to standard error, each with its line in the working tree, and gives the exit code. */
    int report(List<Problem> problems) {
        return report(problems, Optional.empty());
    }

    /** The same with lines as they are in a commit. */
    int report(List<Problem> problems, Optional<String> revision) {
        text(Findings.of(problems), revision);
        return Exit.of(problems);
    }

    void text(Findings findings, Optional<String> revision) {
        try (RepositoryLines lines = generator().lines(revision)) {
            ProblemText.write(findings, lines, locale(), this::tellMore);
        }
    }

    private void tellMore(String text) {
        spec.commandLine().getErr().print(text);
        spec.commandLine().getErr().flush();
    }
}
