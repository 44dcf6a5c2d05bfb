package id.masterplan.diff;

/** What a draft and a proposal to change the draft made of something that the edition in force says. */
public enum ThreeState {
    /** The same in all three. */
    SAME,
    /** The draft changed it, and the proposal leaves it so. */
    KEPT,
    /** Only the proposal changes it. */
    PROPOSED,
    /** The draft changed it, and the proposal changes it again: three values. */
    AGAIN,
    /** The draft changed it, and the proposal turns it back to what is in force. */
    REVERTED;

    /**
     * The state of something.
     *
     * @param draft whether the draft differs from the edition in force
     * @param proposal whether the proposal differs from the draft
     * @param net whether the proposal differs from the edition in force
     */
    static ThreeState of(boolean draft, boolean proposal, boolean net) {
        if (!proposal) {
            return draft ? KEPT : SAME;
        }
        return !draft ? PROPOSED : net ? AGAIN : REVERTED;
    }

    /** Whether the proposal has a part in it. */
    public boolean isProposals() {
        return switch (this) {
            case SAME, KEPT -> false;
            case PROPOSED, AGAIN, REVERTED -> true;
        };
    }
}
