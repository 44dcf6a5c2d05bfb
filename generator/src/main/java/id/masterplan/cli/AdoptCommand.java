package id.masterplan.cli;

import id.masterplan.Adoption;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.ItemId;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.model.Source;
import id.masterplan.problem.Checked;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an edition into the ledger, pinned to a commit and a digest. */
@Command(name = "adopt", mixinStandardHelpOptions = true)
final class AdoptCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DAERAH", descriptionKey = "diff.region")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private RegionId region;

    @Parameters(index = "1", paramLabel = "EDISI", descriptionKey = "adopt.edition")
    @SuppressWarnings("NullAway.Init") // Set by picocli before the command runs.
    private EditionId edition;

    @Option(names = "--rev", paramLabel = "REV", descriptionKey = "adopt.rev")
    private @Nullable String revision;

    @Option(names = "--title", paramLabel = "JUDUL", descriptionKey = "adopt.title")
    private @Nullable String title;

    @Option(names = "--kind", paramLabel = "original|amendment|correction", descriptionKey = "adopt.kind")
    private EditionKind kind = EditionKind.AMENDMENT;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "adopt.date")
    private @Nullable LocalDate date;

    @Option(names = "--instrument", paramLabel = "ID", descriptionKey = "adopt.instrument")
    private @Nullable ItemId instrument;

    @Option(names = "--no-instrument", paramLabel = "ALASAN", descriptionKey = "adopt.no-instrument")
    private @Nullable String withoutInstrument;

    @Option(names = "--reason", paramLabel = "KALIMAT", descriptionKey = "adopt.reason")
    private @Nullable String reason;

    @Option(names = "--illustrative", descriptionKey = "adopt.illustrative")
    private boolean illustrative;

    @Option(names = "--source", paramLabel = "JUDUL|PENERBIT|URL|TANGGAL", descriptionKey = "adopt.source")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--repin", descriptionKey = "adopt.repin")
    private boolean repin;

    @Override
    public Integer call() {
        Checked<LedgerEntry> adopted = repin
                ? common.generator().repin(region, edition, Optional.ofNullable(revision))
                : common.generator().adopt(adoption());
        adopted.value().ifPresent(e -> common.print(common.say("adopt.done", region, e.id(), e.commit(), e.digest())));
        return common.report(adopted.problems());
    }

    private Adoption adoption() {
        if (date == null || reason == null || (instrument == null) == (withoutInstrument == null)) {
            throw new ParameterException(spec.commandLine(), common.say("adopt.incomplete"));
        }
        Reference basis = instrument == null
                ? new Reference.Missing(String.valueOf(withoutInstrument))
                : new Reference.To(instrument);
        return new Adoption(
                region,
                edition,
                Optional.ofNullable(revision),
                Optional.ofNullable(title),
                kind,
                date,
                basis,
                reason,
                illustrative,
                sources.stream().map(this::source).toList());
    }

    /** Parts between bars: the title first; a part that begins with http is the address, a date is the date. */
    private Source source(String text) {
        String[] parts = text.split("\\s*\\|\\s*", -1);
        Optional<String> publisher = Optional.empty();
        Optional<String> url = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        for (String part : List.of(parts).subList(1, parts.length)) {
            if (part.startsWith("http")) {
                url = Optional.of(part);
            } else if (part.matches("\\d{4}-\\d{2}-\\d{2}")) {
                date = Optional.of(day(part));
            } else {
                publisher = Optional.of(part);
            }
        }
        return new Source(parts[0], publisher, url, date, Optional.empty(), Optional.empty());
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), common.say("adopt.no-day", text), e);
        }
    }
}
