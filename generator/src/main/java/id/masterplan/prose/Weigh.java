package id.masterplan.prose;

/** How heavy links are when it is decided what moved: long blocks stay, short ones moved around them. */
final class Weigh {
    private Weigh() {}

    static Chain.Step step(Matching matching, Matching.Link link) {
        int words = 1;
        for (int a : link.before()) {
            words += matching.before().node(a).bag().words();
        }
        for (int b : link.after()) {
            words += matching.after().node(b).bag().words();
        }
        int lastA = link.before().get(link.before().size() - 1);
        int lastB = link.after().get(link.after().size() - 1);
        return new Chain.Step(link.firstBefore(), lastA + 1, link.firstAfter(), lastB + 1, words);
    }
}
