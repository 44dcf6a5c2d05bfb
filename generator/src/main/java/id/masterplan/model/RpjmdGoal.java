package id.masterplan.model;

import java.util.List;

/** A goal (tujuan) of an RPJMD. */
public record RpjmdGoal(ItemId id, String text, List<ItemId> missions) {
    /** Guards the lists against later change. */
    public RpjmdGoal {
        missions = List.copyOf(missions);
    }
}
