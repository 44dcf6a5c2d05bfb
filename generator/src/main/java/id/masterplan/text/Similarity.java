package id.masterplan.text;

/** How alike two texts are in their words, from 0 to 1. */
public final class Similarity {
    private Similarity() {}

    /** Dice's coefficient over the words of both. */
    public static double of(String a, String b) {
        return WordBag.of(a).dice(WordBag.of(b));
    }
}
