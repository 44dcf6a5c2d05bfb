package id.masterplan.serve;

import id.masterplan.problem.Problem;
import id.masterplan.problem.Severity;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHasher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Watches the sources and builds again once they have been quiet for a moment; one build at a time. */
final class SourceWatch implements AutoCloseable {
    private static final long QUIET_MILLIS = 150;

    private final Path site;
    private final Rebuild rebuild;
    private final Runnable done;
    private final ScheduledExecutorService builder = Executors.newSingleThreadScheduledExecutor(SourceWatch::daemon);
    private @Nullable ScheduledFuture<?> planned;
    private @Nullable DirectoryWatcher watcher;

    private SourceWatch(Path site, Rebuild rebuild, Runnable done) {
        this.site = site;
        this.rebuild = rebuild;
        this.done = done;
    }

    /** Watches from now on; what is done runs after each build without errors. */
    static SourceWatch start(Path site, List<Path> sources, Rebuild rebuild, Runnable done) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                folders.add(source.toRealPath());
            }
        }
        SourceWatch watch = new SourceWatch(site, rebuild, done);
        if (!folders.isEmpty()) {
            watch.watcher = DirectoryWatcher.builder()
                    .paths(folders)
                    .fileHasher(FileHasher.LAST_MODIFIED_TIME)
                    .listener(watch::changed)
                    .build();
            var unused = watch.watcher.watchAsync(command -> daemon(command).start());
        }
        return watch;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "masterplan-watch");
        thread.setDaemon(true);
        return thread;
    }

    private void changed(DirectoryChangeEvent event) {
        Path path = event.path();
        Path work = site.resolveSibling("." + site.getFileName() + ".masterplan");
        boolean ours = path != null && (path.startsWith(site) || path.startsWith(work));
        if (!ours && !isHidden(event)) {
            plan();
        }
    }

    /** Editors put their temporary files under hidden names. */
    private static boolean isHidden(DirectoryChangeEvent event) {
        if (event.path() == null || event.rootPath() == null) {
            return false;
        }
        for (Path part : event.rootPath().relativize(event.path())) {
            if (part.toString().startsWith(".") || part.toString().endsWith("~")) {
                return true;
            }
        }
        return false;
    }

    private synchronized void plan() {
        if (planned != null) {
            planned.cancel(false);
        }
        try {
            planned = builder.schedule(this::build, QUIET_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            planned = null;
        }
    }

    private void build() {
        try {
            List<Problem> problems = rebuild.build();
            if (problems.stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
                done.run();
            }
            rebuild.show(problems);
        } catch (RuntimeException | Error e) {
            rebuild.failed(e);
        }
    }

    @Override
    public void close() {
        builder.shutdown();
        try {
            if (watcher != null) {
                watcher.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
