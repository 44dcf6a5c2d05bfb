package id.masterplan.site;

import id.masterplan.model.ItemId;
import java.util.Optional;
import java.util.function.Function;

/** Where links of compared text lead: to items by a rule given, to no place within the text, for it stands there twice. */
record ComparedTargets(Function<ItemId, Optional<String>> items) implements Targets {
    /** For texts of no edition. */
    static final ComparedTargets NONE = new ComparedTargets(item -> Optional.empty());

    @Override
    public Optional<String> item(ItemId item) {
        return items.apply(item);
    }

    @Override
    public Optional<String> place(String prefix, String anchor) {
        return Optional.empty();
    }
}
