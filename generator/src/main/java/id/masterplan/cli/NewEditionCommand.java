package id.masterplan.cli;

import id.masterplan.model.RegionId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prepares the next edition. */
@Command(name = "edition", mixinStandardHelpOptions = true)
final class NewEditionCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "DAERAH", descriptionKey = "diff.region")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private RegionId region;

    @Override
    public Integer call() {
        return Started.tell(common, common.generator().beginEdition(region), "new.edition-next", region);
    }
}
