package id.masterplan.cli;

import id.masterplan.Beginning;
import id.masterplan.model.ItemId;
import id.masterplan.model.RegionId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a note of an evaluation. */
@Command(name = "evaluation", mixinStandardHelpOptions = true)
final class NewEvaluationCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "DAERAH", descriptionKey = "diff.region")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private RegionId region;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "new.evaluation-id")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private ItemId id;

    @Option(names = "--title", paramLabel = "JUDUL", descriptionKey = "new.title")
    private @Nullable String title;

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", descriptionKey = "new.date")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private LocalDate date;

    @Override
    public Integer call() {
        Beginning wish = new Beginning(
                Beginning.Kind.EVALUATION,
                region,
                id,
                Optional.ofNullable(title),
                Optional.empty(),
                Optional.empty(),
                Optional.of(date));
        return Started.tell(common, common.generator().begin(wish), "new.item-next", region);
    }
}
