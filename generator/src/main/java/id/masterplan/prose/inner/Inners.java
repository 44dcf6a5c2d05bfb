package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import java.util.List;

/** What changed within blocks that belong together. */
public record Inners(Inner inner, List<Note> notes) {
    /** Guards the list against later change. */
    public Inners {
        notes = List.copyOf(notes);
    }

    /** One block that became another. */
    public static Inners of(Block before, Block after) {
        return new Inners(before.equals(after) ? new Inner.Same() : new Inner.Whole(), List.of());
    }

    /** Blocks that were split or merged: one side is a single block. */
    public static Inners parted(List<Block> before, List<Block> after) {
        return new Inners(new Inner.Whole(), List.of());
    }
}
