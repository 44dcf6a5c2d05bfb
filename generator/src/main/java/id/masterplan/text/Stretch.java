package id.masterplan.text;

import java.util.List;

/**
 * A stretch of two aligned sequences: either the same units in both, or what was deleted and what stands there instead.
 *
 * @param same whether both sides are equal, unit by unit
 */
public record Stretch(boolean same, int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

    /** The units of the earlier sequence. */
    public <T> List<T> before(List<T> all) {
        return all.subList(beforeFrom, beforeTo);
    }

    /** The units of the later sequence. */
    public <T> List<T> after(List<T> all) {
        return all.subList(afterFrom, afterTo);
    }

    Stretch mirror() {
        return new Stretch(
                same,
                /* beforeFrom= */ afterFrom,
                /* beforeTo= */ afterTo,
                /* afterFrom= */ beforeFrom,
                /* afterTo= */ beforeTo);
    }

    /** The same stretch of sequences that begin so much earlier. */
    public Stretch moved(int before, int after) {
        return new Stretch(same, beforeFrom + before, beforeTo + before, afterFrom + after, afterTo + after);
    }

    /** This and what follows at once, as a change. */
    Stretch changedWith(Stretch next) {
        return new Stretch(false, beforeFrom, next.beforeTo, afterFrom, next.afterTo);
    }
}
