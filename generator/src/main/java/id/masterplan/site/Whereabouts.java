package id.masterplan.site;

import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Moment;
import id.masterplan.diff.Timeline;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Why an edition has no page of an item: it was not there yet, or it went, into others perhaps. */
record Whereabouts(RegionDesk desk, String path) {
    /**
     * What is said where an edition lacks an item.
     *
     * @param kin what the item was before, or became, where that edition has it
     * @param reason why it came or went, in the plan's words; that none was recorded, where it went
     */
    record Absence(String sentence, List<Link> kin, Optional<Phrase> reason) {
        Absence {
            kin = List.copyOf(kin);
        }
    }

    /** Empty where the edition has the item, and where it never was. */
    Optional<Absence> of(ItemId item, EditionId edition) {
        return desk.history(item)
                .filter(t -> !present(t, edition))
                .flatMap(t -> turn(t, edition).map(turn -> absence(t, turn, edition)));
    }

    /** What the item was before, or became, in an edition that lacks it, linked to its pages there. */
    List<Link> kin(ItemId item, EditionId edition) {
        return of(item, edition).map(Absence::kin).orElse(List.of());
    }

    private Absence absence(Timeline timeline, Turn turn, EditionId edition) {
        Labels labels = desk.labels();
        String by = turn.by().map(desk::name).orElse("");
        List<Link> kin = pages(others(timeline, turn), edition, new TreeSet<>(Set.of(timeline.item())));
        Optional<Phrase> reason = turn.diff().why().reason().map(Phrase::of);
        if (!turn.left()) {
            String word = kin.isEmpty() ? "versions.not-yet" : "versions.not-yet.kin";
            return new Absence(labels.word(word, by), kin, reason);
        }
        String sentence = labels.word(gone(turn.diff().fate(), kin.isEmpty()), by);
        return new Absence(
                sentence, kin, reason.or(() -> Optional.of(Phrase.missing(labels.word("versions.no-reason")))));
    }

    /** Words before a list of what it became; where the edition lacks that, too, words that say so instead. */
    private static String gone(Fate fate, boolean kinless) {
        String end = kinless ? ".kinless" : "";
        return switch (fate) {
            case MERGED -> "versions.gone.merged" + end;
            case SPLIT -> "versions.gone.split" + end;
            case PROMOTED -> "versions.gone.promoted" + end;
            case REPLACED -> "versions.gone.replaced" + end;
            case REMOVED, ADDED, CHANGED, MOVED, RENAMED, UNCHANGED -> "versions.gone.removed";
        };
    }

    private static List<ItemId> others(Timeline timeline, Turn turn) {
        return (turn.left() ? turn.diff().after() : turn.diff().before())
                .stream().filter(id -> !id.equals(timeline.item())).toList();
    }

    /** Links to the items; one that the edition lacks as well is followed to what it was or became in turn. */
    private List<Link> pages(List<ItemId> items, EditionId edition, Set<ItemId> seen) {
        List<Link> links = new ArrayList<>();
        for (ItemId item : items) {
            Optional<Timeline> timeline = desk.history(item).filter(t -> seen.add(item));
            if (timeline.filter(t -> present(t, edition)).isPresent()) {
                links.add(link(timeline.get(), edition));
            } else {
                timeline.flatMap(t -> turn(t, edition).map(turn -> pages(others(t, turn), edition, seen)))
                        .ifPresent(links::addAll);
            }
        }
        return links;
    }

    private Link link(Timeline timeline, EditionId edition) {
        String name = timeline.moments().stream()
                .filter(m -> m.edition().equals(edition))
                .flatMap(m -> m.name().stream())
                .findFirst()
                .orElse(timeline.name());
        String to = Pairing.path(desk.addresses(), edition, timeline.kind(), timeline.item());
        return new Link(name, Addresses.link(path, to));
    }

    private static boolean present(Timeline timeline, EditionId edition) {
        return timeline.moments().stream().anyMatch(m -> m.edition().equals(edition) && m.present());
    }

    /** The change by which the item left before an edition, else by which it came after it. */
    private Optional<Turn> turn(Timeline timeline, EditionId edition) {
        Optional<Turn> left = Optional.empty();
        boolean present = false;
        boolean past = false;
        for (Moment moment : timeline.moments()) {
            if (present && !moment.present()) {
                left = Optional.of(moment).flatMap(m -> turn(m, true));
            } else if (past && moment.present()) {
                return turn(moment, false);
            }
            present = moment.present();
            past |= moment.edition().equals(edition);
            if (past && left.isPresent()) {
                return left;
            }
        }
        return Optional.empty();
    }

    private Optional<Turn> turn(Moment moment, boolean left) {
        return moment.sincePrevious()
                .map(diff -> new Turn(desk.edition(moment.edition()).map(Edition::head), diff, left));
    }

    /** A change by which an item came or left, and the edition that made it. */
    private record Turn(Optional<EditionHead> by, ItemDiff diff, boolean left) {}
}
