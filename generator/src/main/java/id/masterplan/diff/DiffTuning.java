package id.masterplan.diff;

/**
 * The thresholds of the comparison of prose. Where they come from: the measurement of 2 927 real single-block edits in eight
 * repositories of policies and handbooks (true pair against the best wrong block of the same file) unless said otherwise.
 */
final class DiffTuning {
    /** Blocks between the same neighbours pair from this similarity on: 2.7 % of the true pairs are missed. */
    static final double SIM_IN_PLACE = 0.40;

    /** Blocks anywhere pair from this similarity on: 3.9 % of the wrong pairs pass; git's and JGit's rename score too. */
    static final double SIM_MOVE = 0.60;

    /** A move must be better than the second best by so much; own starting value. */
    static final double SIM_MARGIN = 0.05;

    /** Blocks of fewer words are moved only where exactly the same: 27 % of the wrong pairs pass at 0.40. */
    static final int SHORT_WORDS = 12;

    /** Blocks of fewer words are too common to be called moved; own starting value. */
    static final int MIN_MOVE_WORDS = 4;

    /** Below this share of common letters word marks confuse; one public Markdown viewer uses 30 % of the tokens. */
    static final double INLINE_MIN_KEEP = 0.30;

    /** Rows of a table and items of a list pair from this similarity on; own starting value. */
    static final double SIM_PART = 0.50;

    /** So many places are looked at for a block that moved; git's own rename detection caps too. */
    static final int MAX_CANDIDATES = 8;

    /** Entries of a list without ids pair from this likeness on, like blocks whose position is unknown. */
    static final double SIM_ENTRY = 0.60;

    /** Entries of fewer than {@link #MIN_MOVE_WORDS} words pair from this likeness on. */
    static final double SIM_ENTRY_SHORT = 0.80;

    /** An objective is suggested in place of a lost one from this likeness on; own starting value. */
    static final double SIM_SUGGEST = 0.50;

    /** A word says nothing of an objective where this share of all objectives has it ("meningkatnya"); own starting value. */
    static final double COMMON_WORD = 0.25;

    private DiffTuning() {}
}
