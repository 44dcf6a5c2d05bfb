package id.masterplan.diff;

/** The thresholds of the comparison of items. Those of texts stand with the comparison of texts. */
final class DiffTuning {
    /** A suggestion must be better than the second best by so much; own starting value. */
    static final double SIM_MARGIN = 0.05;

    /** Entries of fewer words are too common to be called the same at a glance; own starting value. */
    static final int SHORT_ENTRY_WORDS = 4;

    /** Below this share of common letters word marks confuse; one public Markdown viewer uses 30 % of the tokens. */
    static final double INLINE_MIN_KEEP = 0.30;

    /** Entries of a list without ids pair from this likeness on, like blocks whose position is unknown. */
    static final double SIM_ENTRY = 0.60;

    /** Entries of fewer than {@link #SHORT_ENTRY_WORDS} words pair from this likeness on. */
    static final double SIM_ENTRY_SHORT = 0.80;

    /** An objective is suggested in place of a lost one from this likeness on; own starting value. */
    static final double SIM_SUGGEST = 0.50;

    /** A word says nothing of an objective where this share of all objectives has it ("meningkatnya"); own starting value. */
    static final double COMMON_WORD = 0.25;

    private DiffTuning() {}
}
