package id.masterplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on many things at once, as far as processors and memory go; what comes of it keeps their order. */
final class InParallel {
    /** What the work on one region may need at its worst, with room to spare. */
    private static final long BYTES_A_WORKER = 128L * 1024 * 1024;

    private InParallel() {}

    static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        int workers = Math.min(workers(), things.size());
        if (workers < 2) {
            return things.stream().map(work).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<R>> coming = new ArrayList<>();
            things.forEach(t -> coming.add(pool.submit(() -> work.apply(t))));
            List<R> results = new ArrayList<>();
            for (Future<R> each : coming) {
                results.add(each.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw unchecked(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static int workers() {
        Runtime runtime = Runtime.getRuntime();
        return (int) Math.max(1, Math.min(runtime.availableProcessors(), runtime.maxMemory() / BYTES_A_WORKER));
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
