package id.masterplan.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Wrong usage: a sentence in the reader's language, what picocli found, and where help is. */
final class Usage implements IParameterExceptionHandler {
    private final Locale locale;

    Usage(Locale locale) {
        this.locale = locale;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        String command = line.getCommandSpec().qualifiedName();
        err.println(Language.words(locale).getString("usage.wrong").replace("{0}", command));
        err.println(wrong.getMessage());
        err.flush();
        return Exit.USAGE;
    }
}
