package id.masterplan;

import id.masterplan.model.ItemId;
import id.masterplan.model.RegionId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish for a new item of a region.
 *
 * @param kind what is begun
 * @param title its title or name; a placeholder where empty
 * @param dimension the dimension it belongs to; the scheme's first where empty
 * @param year the year of a quick win; the first of the plan where empty
 * @param date the day of an evaluation
 */
public record Beginning(
        Kind kind,
        RegionId region,
        ItemId id,
        Optional<String> title,
        Optional<ItemId> dimension,
        Optional<Integer> year,
        Optional<LocalDate> date) {
    /** What can be begun. */
    public enum Kind {
        /** {@code plan/programmes/<id>.yaml}. */
        PROGRAMME,
        /** {@code quick-wins/<id>.md}. */
        QUICK_WIN,
        /** {@code evaluations/<id>.md}. */
        EVALUATION
    }
}
