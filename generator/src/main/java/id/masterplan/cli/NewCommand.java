package id.masterplan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Begins files; prints its help when nothing is named. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "PERINTAH",
        subcommands = {
            NewRegionCommand.class,
            NewProgrammeCommand.class,
            NewQuickWinCommand.class,
            NewEvaluationCommand.class,
            NewEditionCommand.class
        })
final class NewCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
