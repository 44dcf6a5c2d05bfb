package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.Objective;
import id.masterplan.model.Programme;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdLink;
import id.masterplan.text.Folded;
import id.masterplan.text.Span;
import id.masterplan.text.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the rows of an impact: each programme and link of an edition, held against a newer RPJMD. */
final class ImpactRows {
    private final RpjmdOrder order;
    private final int followed;
    private final List<Objective> earlier;
    private final ObjectiveTrace trace;
    private final CodeTrace codes;
    private final Suggestions suggestions;
    private final Answer answer;

    ImpactRows(RpjmdOrder order, CodeLists lists, Optional<Rpjmd> from, Rpjmd to, Answer answer) {
        this.order = order;
        this.followed = from.map(f -> order.place(f.id())).orElse(RpjmdOrder.UNKNOWN);
        this.earlier = from.map(order::objectives).orElse(List.of());
        this.trace = new ObjectiveTrace(order, to);
        this.codes = new CodeTrace(lists, order, to);
        this.suggestions = new Suggestions(earlier, order.objectives(to));
        this.answer = answer;
    }

    List<ImpactRow> of(Edition edition) {
        List<ImpactRow> rows = new ArrayList<>();
        for (Programme programme : edition.programmes()) {
            List<RpjmdLink> links = programme.rpjmdLinks().stream()
                    .filter(l -> !order.isOtherPlan(l.plan()))
                    .toList();
            links.forEach(l -> rows.add(linked(programme, l)));
            if (links.isEmpty()) {
                rows.add(unlinked(programme));
            }
        }
        return rows;
    }

    /** The objectives of the RPJMD followed that one of the newer RPJMD carries on. */
    List<Objective> predecessors(Objective objective) {
        return predecessors(objective, earlier, followed);
    }

    private List<Objective> predecessors(Objective objective, List<Objective> of, int place) {
        return of.stream()
                .filter(e -> trace.successors(e.id(), place).contains(objective))
                .toList();
    }

    private ImpactRow linked(Programme programme, RpjmdLink link) {
        int place = order.place(link.plan());
        Optional<Objective> old = trace.find(link.plan(), link.objective());
        List<Objective> next = trace.successors(link.objective(), place);
        boolean stale = place < followed;
        ObjectiveFate fate =
                old.isEmpty() || (next.isEmpty() && stale) ? ObjectiveFate.ALREADY_LOST : fate(old.get(), next, place);
        Optional<CodeCheck> code = codes.check(link);
        return row(
                programme,
                Optional.of(link),
                old,
                stale,
                Optional.of(fate),
                next.stream().map(n -> successor(old, n)).toList(),
                code,
                duty(fate, code));
    }

    private ImpactRow unlinked(Programme programme) {
        return row(
                programme,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Duty.LINK);
    }

    private ImpactRow row(
            Programme programme,
            Optional<RpjmdLink> link,
            Optional<Objective> objective,
            boolean stale,
            Optional<ObjectiveFate> fate,
            List<Successor> successors,
            Optional<CodeCheck> code,
            Duty duty) {
        return new ImpactRow(
                programme.id(),
                programme.title(),
                programme.dimension(),
                programme.leadAgency(),
                link,
                objective,
                stale,
                fate,
                successors,
                code,
                duty,
                duty == Duty.REMAP ? objective.flatMap(suggestions::nearest) : Optional.empty(),
                answer.of(programme.id()),
                answer.links(programme.id()));
    }

    private ObjectiveFate fate(Objective old, List<Objective> next, int place) {
        if (next.size() != 1) {
            return next.isEmpty() ? ObjectiveFate.GONE : ObjectiveFate.SPLIT;
        }
        Objective only = next.get(0);
        List<Objective> beside = place == RpjmdOrder.UNKNOWN
                ? List.of()
                : order.objectives(order.plans().get(place));
        if (predecessors(only, beside, place).stream().anyMatch(p -> !p.id().equals(old.id()))) {
            return ObjectiveFate.MERGED;
        }
        return Folded.same(old.text(), only.text()) ? ObjectiveFate.SAME : ObjectiveFate.RENAMED;
    }

    private static Duty duty(ObjectiveFate fate, Optional<CodeCheck> code) {
        return switch (fate) {
            case GONE, ALREADY_LOST -> Duty.REMAP;
            case RENAMED, SPLIT, MERGED -> Duty.CONFIRM;
            case SAME -> code.map(c -> duty(c.fate())).orElse(Duty.KEEP);
        };
    }

    private static Duty duty(CodeFate fate) {
        return switch (fate) {
            case UNCHANGED, SCHEME_ONLY -> Duty.KEEP;
            case NAME_CHANGED, RECODED, DELETED, UNKNOWN -> Duty.CONFIRM;
        };
    }

    private static Successor successor(Optional<Objective> old, Objective next) {
        List<Span> spans = old.map(o -> TextDiff.words(o.text(), next.text())).orElse(List.of());
        return new Successor(next, TextDiff.kept(spans) >= DiffTuning.INLINE_MIN_KEEP ? spans : List.of());
    }
}
