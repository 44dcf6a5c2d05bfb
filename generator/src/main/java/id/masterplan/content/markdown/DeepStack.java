package id.masterplan.content.markdown;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs work on a thread with a large stack, because the parser calls itself for every level of nesting. */
final class DeepStack {
    private static final long BYTES = 256L * 1024 * 1024;

    private DeepStack() {}

    /** The result, or empty where even that stack was too small. */
    static <T> Optional<T> run(Supplier<T> work) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread worker = new Thread(
                null,
                () -> {
                    try {
                        result.set(work.get());
                    } catch (RuntimeException | Error e) {
                        failure.set(e);
                    }
                },
                "markdown",
                BYTES);
        worker.setDaemon(true);
        worker.start();
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading a text", e);
        }
        return outcome(result.get(), failure.get());
    }

    private static <T> Optional<T> outcome(@Nullable T result, @Nullable Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return Optional.empty();
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        return Optional.ofNullable(result);
    }
}
