package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.RegionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers all that is known of a region. */
public final class Libraries {
    private Libraries() {}

    /**
     * The library of a region.
     *
     * @param editions adopted ones, oldest first
     * @param draft only where it differs from the last of them
     */
    public static RegionLibrary of(RegionRecord record, List<Edition> editions, Optional<Edition> draft) {
        List<Edition> all = new ArrayList<>(editions);
        draft.ifPresent(all::add);
        return new RegionLibrary(record, editions, draft, new Pairs(all));
    }
}
