package id.masterplan.cli;

import id.masterplan.BeginningRegion;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionKind;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a region. */
@Command(name = "region", mixinStandardHelpOptions = true)
final class NewRegionCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(index = "0", paramLabel = "DAERAH", descriptionKey = "new.region-id")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private RegionId region;

    @Option(names = "--name", required = true, paramLabel = "NAMA", descriptionKey = "new.region-name")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private String name;

    @Option(names = "--province", required = true, paramLabel = "PROVINSI", descriptionKey = "new.province")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private String province;

    @Option(names = "--kind", required = true, paramLabel = "kota|kabupaten", descriptionKey = "new.region-kind")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private RegionKind kind;

    @Option(names = "--from", paramLabel = "TAHUN", descriptionKey = "new.from")
    private @Nullable Integer from;

    @Override
    public Integer call() {
        BeginningRegion wish = new BeginningRegion(region, name, province, kind, Optional.ofNullable(from));
        return Started.tell(common, common.generator().begin(wish), "new.region-next", region);
    }
}
