package id.masterplan.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A fault of ours: one sentence for people, the trace only for those who ask with {@code --debug}. */
final class Faults implements IExecutionExceptionHandler {
    private final Locale locale;

    Faults(Locale locale) {
        this.locale = locale;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        String words = Language.words(locale).getString("fault");
        line.getErr().println(words.replace("{0}", String.valueOf(fault.getMessage())));
        if (parsed.expandedArgs().contains("--debug")) {
            fault.printStackTrace(line.getErr());
        }
        return Exit.SURROUNDINGS;
    }
}
