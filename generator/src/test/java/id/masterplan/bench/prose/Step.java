package id.masterplan.bench.prose;

import java.util.Locale;

/** One operator with the seed of its choices, so that it does the same again when others are taken away. */
record Step(Change change, long seed) {
    @Override
    public String toString() {
        return change.name().toLowerCase(Locale.ROOT) + ":" + seed;
    }
}
