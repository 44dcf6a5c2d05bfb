package id.masterplan.diff;

import id.masterplan.model.ItemId;
import java.util.Optional;

/**
 * The other end of something that moved: where it stood in the earlier edition, or, told where it was, where it stands in the
 * later one.
 *
 * @param item the item there, where it is another
 * @param path the field there
 * @param part the name of what it belongs to there: the source of money, the programme
 */
public record OtherEnd(Optional<ItemId> item, String path, Optional<String> part) {}
