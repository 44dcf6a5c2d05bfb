package id.masterplan.site.view;

import java.util.List;

/** Items under a heading. */
public record ItemGroup(String id, String title, List<ItemCard> programmes, List<ItemCard> quickWins) {
    /** Guards the lists against later change. */
    public ItemGroup {
        programmes = List.copyOf(programmes);
        quickWins = List.copyOf(quickWins);
    }
}
