package id.masterplan.cli;

import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.RegionId;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/** The entry point of the command line. */
public final class Main {
    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** Runs the command line; all text is UTF-8 whatever the system says. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        Locale locale = Language.of(arguments);
        CommandLine line = new CommandLine(new MasterplanCommand());
        line.setResourceBundle(Language.words(locale));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(RegionId.class, RegionId::new);
        line.registerConverter(EditionId.class, EditionId::new);
        line.registerConverter(ItemId.class, ItemId::new);
        line.setParameterExceptionHandler(new Usage(locale));
        line.setExecutionExceptionHandler(new Faults(locale));
        return line.execute(arguments);
    }
}
