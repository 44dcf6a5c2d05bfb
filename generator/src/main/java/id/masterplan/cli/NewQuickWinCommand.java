package id.masterplan.cli;

import id.masterplan.Beginning;
import id.masterplan.model.ItemId;
import id.masterplan.model.RegionId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a quick win. */
@Command(name = "quick-win", mixinStandardHelpOptions = true)
final class NewQuickWinCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "DAERAH", descriptionKey = "diff.region")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private RegionId region;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "new.quick-win-id")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private ItemId id;

    @Option(names = "--title", paramLabel = "JUDUL", descriptionKey = "new.title")
    private @Nullable String title;

    @Option(names = "--dimension", paramLabel = "ID", descriptionKey = "new.dimension")
    private @Nullable ItemId dimension;

    @Option(names = "--year", paramLabel = "TAHUN", descriptionKey = "new.year")
    private @Nullable Integer year;

    @Override
    public Integer call() {
        Beginning wish = new Beginning(
                Beginning.Kind.QUICK_WIN,
                region,
                id,
                Optional.ofNullable(title),
                Optional.ofNullable(dimension),
                Optional.ofNullable(year),
                Optional.empty());
        return Started.tell(common, common.generator().begin(wish), "new.item-next", region);
    }
}
