package id.masterplan.cli;

import id.masterplan.BuildReport;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.serve.PreviewServer;
import id.masterplan.serve.Rebuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the site on this computer until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final List<String> SOURCES = List.of("content", "data");

    @Mixin
    private final Common common = new Common();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private int port = 8765;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path site = (out == null ? common.repository().resolve("target/site") : out)
                .toAbsolutePath()
                .normalize();
        Checked<BuildReport> first = common.generator().build(site, Optional.empty());
        int exit = common.report(first.problems());
        if (first.value().isEmpty() && !site.toFile().isDirectory()) {
            return exit;
        }
        List<Path> sources = SOURCES.stream().map(common.repository()::resolve).toList();
        try (PreviewServer server = PreviewServer.start(site, sources, port, rebuild(site))) {
            common.print(common.say("serve.ready", server.address()));
            new CountDownLatch(1).await();
        }
        return Exit.FINE;
    }

    private Rebuild rebuild(Path site) {
        return new Rebuild() {
            @Override
            public List<Problem> build() {
                common.tell(common.say("serve.rebuilding"));
                return common.generator().build(site, Optional.empty()).problems();
            }

            @Override
            public void show(List<Problem> problems) {
                common.report(problems);
            }

            @Override
            public void failed(Throwable mistake) {
                common.tell(common.say("fault", String.valueOf(mistake.getMessage())));
            }
        };
    }
}
