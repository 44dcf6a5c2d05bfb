package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Programme;
import id.masterplan.model.Rpjmd;
import java.util.List;
import java.util.Optional;

/**
 * How far an edition serves the RPJMD it follows.
 *
 * @param orphans programmes without a link to it
 * @param uncovered objectives that no programme serves
 */
record Alignments(Rpjmd rpjmd, int programmes, List<Programme> orphans, List<Objective> uncovered) {
    /** The alignment with the RPJMD that the edition names, where that is known. */
    static Optional<Alignments> of(Names names, Edition edition) {
        return edition.frame().alignedWith().target().flatMap(names::rpjmd).map(rpjmd -> of(rpjmd, edition));
    }

    /** The alignment of an edition with an RPJMD. */
    static Alignments of(Rpjmd rpjmd, Edition edition) {
        List<Programme> orphans = edition.programmes().stream()
                .filter(p -> p.rpjmdLinks().stream().noneMatch(l -> l.plan().equals(rpjmd.id())))
                .toList();
        List<Objective> uncovered = rpjmd.objectives().stream()
                .filter(o -> !served(edition, rpjmd.id(), o.id()))
                .toList();
        return new Alignments(rpjmd, edition.programmes().size(), orphans, uncovered);
    }

    private static boolean served(Edition edition, ItemId plan, ItemId objective) {
        return edition.programmes().stream()
                .flatMap(p -> p.rpjmdLinks().stream())
                .anyMatch(l -> l.plan().equals(plan) && l.objective().equals(objective));
    }

    /** The counts in one sentence. */
    String sentence(Labels labels, Formats formats) {
        return labels.word(
                "alignment.sentence",
                formats.number(programmes - orphans.size()),
                formats.number(programmes),
                formats.number(rpjmd.objectives().size() - uncovered.size()),
                formats.number(rpjmd.objectives().size()),
                rpjmd.title());
    }
}
