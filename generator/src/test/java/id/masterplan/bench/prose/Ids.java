package id.masterplan.bench.prose;

/** Hidden ids, never used twice in a case. */
final class Ids {
    private int last;

    int next() {
        return ++last;
    }
}
