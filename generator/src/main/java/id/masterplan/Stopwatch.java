package id.masterplan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Tells how long each stage took; a stage within another stops the outer one. Nothing that is published depends on it. */
final class Stopwatch {
    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private final Deque<Stage> running = new ArrayDeque<>();
    private final LongSupplier clock;
    private long since;

    Stopwatch(LongSupplier clock) {
        this.clock = clock;
        for (Stage stage : Stage.values()) {
            nanos.put(stage, 0L);
        }
    }

    <T> T time(Stage stage, Supplier<T> work) {
        lap();
        running.push(stage);
        try {
            return work.get();
        } finally {
            lap();
            running.pop();
        }
    }

    Map<Stage, Long> nanos() {
        return new EnumMap<>(nanos);
    }

    private void lap() {
        long now = clock.getAsLong();
        Stage current = running.peek();
        if (current != null) {
            nanos.merge(current, now - since, Long::sum);
        }
        since = now;
    }
}
