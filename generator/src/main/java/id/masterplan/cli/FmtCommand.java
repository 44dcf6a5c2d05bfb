package id.masterplan.cli;

import id.masterplan.FormatReport;
import id.masterplan.problem.Checked;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files into their one form. */
@Command(name = "fmt", mixinStandardHelpOptions = true)
final class FmtCommand implements Callable<Integer> {
    @Mixin
    private final Common common = new Common();

    @Parameters(arity = "0..*", paramLabel = "BERKAS|DAERAH", descriptionKey = "fmt.files")
    private List<String> files = List.of();

    @Option(names = "--check", descriptionKey = "fmt.check")
    private boolean check;

    @Override
    public Integer call() {
        Checked<FormatReport> formatted = common.generator().format(files, !check);
        formatted.value().ifPresent(r -> {
            r.changed().forEach(common::print);
            String key = check ? "fmt.would" : "fmt.done";
            common.tell(common.say(key, r.changed().size(), r.files()));
        });
        int exit = common.report(formatted.problems());
        boolean pending =
                check && formatted.value().filter(r -> !r.changed().isEmpty()).isPresent();
        return exit == Exit.FINE && pending ? Exit.CONTENT : exit;
    }
}
