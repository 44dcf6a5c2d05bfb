package id.masterplan.diff;

import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is the same in the first and the last edition of a chain and was not in between. */
final class Returning {
    private final List<Snapshot> chain;
    private final int last;
    private final List<Returned> found = new ArrayList<>();

    Returning(List<Snapshot> chain) {
        this.chain = chain;
        this.last = chain.size() - 1;
    }

    /** By kind; of one item in the order of its fields. */
    List<Returned> of(List<Group> groups) {
        for (Group group : groups) {
            if (!group.before().isEmpty() && !group.after().isEmpty()) {
                stayed(group, Track.of(chain, group));
            }
        }
        for (Set<ItemId> ids : Crosswalk.passing(chain)) {
            Track track = Track.of(chain, new Group(List.of(), List.of(), ids));
            track.last().ifPresent(i -> add(i.id(), track, "", Optional.empty(), track.comings()));
        }
        found.sort((a, b) -> a.kind().compareTo(b.kind()));
        return List.copyOf(found);
    }

    private void stayed(Group group, Track track) {
        ItemId id = group.after().get(0);
        if (!track.isWhole()) {
            add(id, track, "", Optional.empty(), track.comings());
            return;
        }
        if (group.isPair()) {
            fields(id, track);
        }
        if (kind(track) == ItemKind.CHAPTER) {
            text(id, track);
        }
    }

    /** Of a part that came or went only the part itself is told, of an agency's name not that it is one of all its names. */
    private void fields(ItemId id, Track track) {
        List<String> whole = new ArrayList<>();
        if (!track.brought(List.of("name")).isEmpty()) {
            whole.add("names");
        }
        for (String path : track.paths()) {
            List<Brought> brought = track.brought(List.of(path));
            boolean within = whole.stream().anyMatch(p -> Paths.below(path, p));
            boolean same = !Track.differ(track.field(0, path), track.field(last, path), kind(track));
            if (same && !within && !brought.isEmpty()) {
                add(id, track, path, field(track, path), brought);
            }
            if (brought.stream().anyMatch(b -> b.value().isEmpty())
                    || track.field(0, path).isEmpty()) {
                whole.add(path);
            }
        }
    }

    /** The text of a chapter, where it is the same again. */
    private void text(ItemId id, Track track) {
        List<Optional<Prose>> texts = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Snapshot edition = chain.get(i);
            texts.add(track.at(i)
                    .map(Item::id)
                    .flatMap(c -> Optional.ofNullable(edition.chapters().get(c)))
                    .map(Chapter::body));
        }
        List<Brought> brought = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            if (!texts.get(i).equals(texts.get(i - 1))) {
                brought.add(new Brought(edition(i), Optional.empty()));
            }
        }
        if (!brought.isEmpty() && texts.get(0).equals(texts.get(last))) {
            add(id, track, Returned.TEXT, Optional.empty(), brought);
        }
    }

    private EditionId edition(int place) {
        return chain.get(place).edition().head().id();
    }

    private static ItemKind kind(Track track) {
        return track.last().map(Item::kind).orElse(ItemKind.PROGRAMME);
    }

    /** The field where it was last. */
    private Optional<Field> field(Track track, String path) {
        for (int i = last; i >= 0; i--) {
            Optional<Field> field = track.field(i, path);
            if (field.isPresent()) {
                return field;
            }
        }
        return Optional.empty();
    }

    private void add(ItemId id, Track track, String path, Optional<Field> field, List<Brought> brought) {
        found.add(new Returned(
                kind(track),
                id,
                track.last().map(Item::name).orElse(id.text()),
                path,
                field.flatMap(Field::part),
                field.flatMap(Field::unit),
                brought));
    }
}
