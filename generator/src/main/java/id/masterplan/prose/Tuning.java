package id.masterplan.prose;

/**
 * The thresholds of the comparison of prose. Where they come from: the measurement of 2 927 real single-block edits in eight
 * repositories of policies and handbooks (true pair against the best wrong block of the same file) unless said otherwise.
 */
final class Tuning {
    /** Blocks between the same neighbours pair from this similarity on: 2.7 % of the true pairs are missed. */
    static final double SIM_IN_PLACE = 0.40;

    /** Blocks of different kinds pair from this similarity on; "the same words", own starting value. */
    static final double SIM_OTHER_KIND = 0.80;

    /** Blocks anywhere pair from this similarity on: 3.9 % of the wrong pairs pass; git's and JGit's rename score too. */
    static final double SIM_MOVE = 0.60;

    /** Blocks of fewer words than {@link #SHORT_WORDS} pair anywhere from this similarity on: 5.3 % pass already at 0.70. */
    static final double SIM_MOVE_SHORT = 0.80;

    /** Blocks of fewer words are short: 27 % of the wrong pairs pass at 0.40, against 20 % of longer ones. */
    static final int SHORT_WORDS = 12;

    /** Blocks of fewer words move only where they are the same and alone on each side; own starting value. */
    static final int MIN_MOVE_WORDS = 4;

    /** A move must be better than the second best by so much; own starting value. */
    static final double SIM_MARGIN = 0.05;

    /** Sections and documents pair by what they hold from this score on; GumTree's share of common descendants. */
    static final double SIM_SECTION = 0.50;

    /** How much of a section's score is what it holds; the rest is its title. Own starting value. */
    static final double CONTENT_SHARE = 0.70;

    /** Parts of a split block hold this share of its words; wikidiff2 asks for 0.6 and gives up below 0.1. */
    static final double SPLIT_COVER = 0.80;

    /** So much of a part's own words stand in the block it came from; own starting value. */
    static final double PART_SHARE = 0.60;

    /** A pair counts so much by itself, so that two fair pairs are preferred to one good one; own starting value. */
    static final double PAIR_BONUS = 0.10;

    /** A block is split into so many at most; own starting value. */
    static final int SPLIT_MAX = 4;

    /** Every pair of a gap is scored while the product of its sizes is no more than this, else likely ones only. */
    static final long MAX_GAP_CELLS = 250_000L;

    /** So many places are looked at for a block; git's own rename detection caps too. */
    static final int MAX_CANDIDATES = 8;

    /** A word that so many blocks have says nothing of where one of them went; JGit's cap of a chain. */
    static final int MAX_CHAIN = 64;

    /** Past so many blocks a side an outline is told; the documented size. */
    static final int MAX_BLOCKS = 20_000;

    /** Past so many letters a side an outline is told; the documented size. */
    static final int MAX_LETTERS = 8 * 1024 * 1024;

    private Tuning() {}
}
