package id.masterplan.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself: prints its help. */
@Command(
        name = "masterplan",
        mixinStandardHelpOptions = true,
        version = "masterplan 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "PERINTAH",
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            AdoptCommand.class,
            FmtCommand.class,
            NewCommand.class,
            SchemaCommand.class,
            GenerateCompletion.class
        })
final class MasterplanCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }
}
