package id.masterplan.prose;

/**
 * The thresholds of the comparison of prose. Where they come from: 699 real single-paragraph edits of 17 repositories of
 * policies, handbooks and laws, each true pair against the best wrong paragraph of the same file, by the similarity used here
 * (the report of the bench has the table), unless said otherwise.
 */
final class Tuning {
    /** Blocks between the same neighbours pair from this similarity on: 1.1 % of the true pairs are missed. */
    static final double SIM_IN_PLACE = 0.35;

    /** A block keeps its place before its copy elsewhere from this similarity on; own value. */
    static final double SIM_KEEPS_PLACE = 0.80;

    /** A block that stands alone between the same neighbours on both sides pairs from this similarity on; own value. */
    static final double SIM_LONELY = 0.25;

    /** Tables and lists between the same neighbours pair from this share of common parts on; own starting value. */
    static final double SIM_PART = 0.50;

    /** Blocks of different kinds pair from this similarity on; "the same words", own starting value. */
    static final double SIM_OTHER_KIND = 0.80;

    /** Blocks anywhere pair from this similarity on: 2.4 % of the true pairs are missed, 4.2 % of the wrong ones pass. */
    static final double SIM_MOVE = 0.60;

    /** Short blocks pair anywhere from this similarity on: 1.6 % of the wrong pairs pass, against 3.2 % at 0.60. */
    static final double SIM_MOVE_SHORT = 0.70;

    /** Blocks of fewer words are short; the measurement parts there. */
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

    /** A block is split into so many at most; eight paragraphs of a real revision became the lines of one. */
    static final int SPLIT_MAX = 12;

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
