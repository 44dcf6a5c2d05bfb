package id.masterplan.prose;

import id.masterplan.model.Block;

/**
 * A block of one side with what it is found by.
 *
 * @param id its place on its side, all documents in turn
 * @param document place of its document's pair
 * @param index its place in the document
 * @param section place of the section it stands in; a heading stands in its own
 * @param exact equal where blocks are the same
 * @param loose equal where the words are the same
 * @param note names a footnote by what it says, else empty
 * @param bag the words, those of a heading without its number
 */
record Node(
        int id, int document, int index, Block block, int section, String exact, String loose, String note, Bag bag) {
    /** Whether it begins a section. */
    boolean isHeading() {
        return block instanceof Block.Heading;
    }

    /** Footnotes stand where they are pointed to, wherever they are written. */
    boolean isFootnote() {
        return block instanceof Block.Footnote;
    }

    /** Equal where blocks of a kind are the same. */
    String exactKey() {
        return block.getClass().getSimpleName() + exact;
    }

    /** Equal where blocks of a kind have the same words. */
    String looseKey() {
        return block.getClass().getSimpleName() + loose;
    }

    /** Whether both are of the same kind. */
    boolean isKin(Node other) {
        return block.getClass() == other.block.getClass();
    }

    /** How alike two blocks are; 0 below what pairs anywhere, and for blocks of other kinds but with the same words. */
    double similarity(Node other) {
        double least = isKin(other) ? Tuning.SIM_IN_PLACE : Tuning.SIM_OTHER_KIND;
        if (bag.words() == 0 || other.bag.words() == 0) {
            return isKin(other) && loose.equals(other.loose) ? 1 : 0;
        }
        if (bag.atBest(other.bag) < least) {
            return 0;
        }
        double alike = bag.dice(other.bag);
        return alike < least ? 0 : alike;
    }

    /** How alike two blocks between the same neighbours are: tables and lists by their parts too. */
    double inPlace(Node other) {
        double words = similarity(other);
        double parts = isKin(other) ? Parts.alike(block, other.block) : 0;
        return parts < Tuning.SIM_PART ? words : Math.max(words, parts);
    }
}
