package id.masterplan.site;

import id.masterplan.diff.AlignmentSide;
import id.masterplan.diff.ItemKind;
import id.masterplan.model.EditionHead;
import id.masterplan.model.ItemId;
import id.masterplan.model.Reference;
import id.masterplan.site.view.AlignmentColumn;
import id.masterplan.site.view.Fact;
import id.masterplan.site.view.Link;
import java.util.List;
import java.util.Optional;

/** The alignment with the RPJMD before and after, by name. */
record AlignmentColumns(Pairing pair) {

    List<AlignmentColumn> all() {
        return List.of(
                column("before", pair.diff().before(), pair.diff().alignment().before(), pair.older()),
                column("after", pair.diff().after(), pair.diff().alignment().after(), pair.newer()));
    }

    private AlignmentColumn column(String role, EditionHead head, AlignmentSide side, PlanNames names) {
        Labels labels = pair.labels();
        return new AlignmentColumn(
                labels.word("compare." + role),
                pair.name(head.id()),
                plan(head, side.plan(), names),
                side.plan().isPresent(),
                labels.word("compare.linked", pair.desk().setting().formats().number(side.linkedProgrammes())),
                side.orphans().stream().map(id -> orphan(head, id, names)).toList(),
                side.uncovered().stream().map(id -> uncovered(side, id, names)).toList(),
                impact(head));
    }

    /** The page of what the RPJMD of the newer edition left unaligned in this one. */
    private Optional<Link> impact(EditionHead head) {
        return pair.diff().alignment().after().plan().stream()
                .flatMap(plan -> pair.desk().impacts(plan).stream())
                .filter(i -> i.edition().id().equals(head.id()))
                .map(i -> new Link(
                        pair.labels().word("impact.title", i.to().title()),
                        pair.href(pair.at().impact(i.to().id()))))
                .findFirst();
    }

    private Fact plan(EditionHead head, Optional<ItemId> plan, PlanNames names) {
        return rpjmd(pair, plan, head.alignedWith(), names);
    }

    /** The RPJMD that an edition follows, linked; or that none is named. */
    static Fact rpjmd(Pairing pair, Optional<ItemId> plan, Reference named, PlanNames names) {
        String label = pair.labels().word("compare.rpjmd");
        Optional<ItemId> target = plan.or(named::target);
        if (target.isPresent()) {
            Optional<String> href = target.filter(id -> recorded(pair, id))
                    .map(id -> pair.href(pair.at().rpjmd(id)));
            return new Fact(label, names.of(target.get()), href);
        }
        String why = named instanceof Reference.Missing missing ? missing.missing() : "";
        return new Fact(label, pair.labels().word("compare.rpjmd.missing", why), Optional.empty());
    }

    private Link orphan(EditionHead head, ItemId programme, PlanNames names) {
        return new Link(names.of(programme), pair.page(head.id(), ItemKind.PROGRAMME, programme));
    }

    private Link uncovered(AlignmentSide side, ItemId objective, PlanNames names) {
        String path = side.plan()
                .filter(id -> recorded(pair, id))
                .map(pair.at()::rpjmd)
                .orElseGet(pair.at()::rpjmds);
        return new Link(names.of(objective), pair.href(path));
    }

    private static boolean recorded(Pairing pair, ItemId plan) {
        return pair.desk().library().record().rpjmds().stream().anyMatch(r -> r.id().equals(plan));
    }
}
