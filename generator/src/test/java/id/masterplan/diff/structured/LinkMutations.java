package id.masterplan.diff.structured;

import id.masterplan.diff.ChangeKind;
import id.masterplan.model.Programme;
import id.masterplan.model.Relation;
import id.masterplan.model.RpjmdLink;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links to RPJMD objectives and their codes: gained, lost, orphaned, re-pointed, recoded. */
final class LinkMutations {
    private static final Weight SUBSTANTIVE = Weight.SUBSTANTIVE;
    private static final Weight ADMINISTRATIVE = Weight.ADMINISTRATIVE;

    private LinkMutations() {}

    static void addTo(Map<String, Mutation> all) {
        all.put(
                "link-gained",
                (s, e) -> ProgrammeMutations.make(s, "links", p -> {
                    s.set(
                            p,
                            "rpjmdLinks",
                            Records.and(
                                    p.rpjmdLinks(),
                                    SketchPlan.link(SketchPlan.RPJMD, "sasaran-12", Relation.DIRECT, "2.16.40")));
                    e.add(gained(p, "rpjmd-2016/sasaran-12", "sasaran-12"));
                }));
        all.put(
                "link-lost",
                (s, e) -> ProgrammeMutations.make(s, "links", p -> {
                    RpjmdLink gone = p.rpjmdLinks().get(0);
                    s.set(p, "rpjmdLinks", Records.without(p.rpjmdLinks(), gone));
                    e.add(lost(p, gone));
                }));
        all.put(
                "orphaned",
                (s, e) -> ProgrammeMutations.make(s, "links", p -> {
                    s.set(p, "rpjmdLinks", List.of());
                    p.rpjmdLinks().forEach(l -> e.add(lost(p, l)));
                }));
        all.put(
                "link-repointed",
                (s, e) -> ProgrammeMutations.make(
                        s,
                        "links",
                        p -> repoint(
                                s,
                                e,
                                p,
                                p.rpjmdLinks().get(0),
                                Records.with(p.rpjmdLinks().get(0), "objective", SketchPlan.id("sasaran-12")))));
        all.put("link-carried-on", LinkMutations::carriedOn);
        all.put("links-all-carried-on", LinkMutations::allCarriedOn);
        all.put(
                "link-relation",
                (s, e) -> ProgrammeMutations.make(s, "links", p -> {
                    RpjmdLink was = p.rpjmdLinks().get(0);
                    set(s, p, was, Records.with(was, "relation", Relation.SUPPORTS));
                    e.add(Told.of(
                            item(p),
                            ChangeKind.ENTRY_CHANGED,
                            path(was) + "/relation",
                            "direct",
                            "supports",
                            ADMINISTRATIVE));
                }));
        all.put("code-changed", (s, e) -> code(s, e, 0, "2.16.99", SketchWords.OLD_CODES, ChangeKind.CODE_CHANGED));
        all.put(
                "code-and-list-changed",
                (s, e) -> code(s, e, 0, "2.16.99", SketchWords.NEW_CODES, ChangeKind.CODE_CHANGED));
        all.put("code-recoded", (s, e) -> code(s, e, 0, "", SketchWords.NEW_CODES, ChangeKind.CODE_RECODED));
        all.put("code-width", (s, e) -> code(s, e, 1, "", SketchWords.NEW_CODES, ChangeKind.CODE_SCHEME_CHANGED));
        all.put(
                "code-list",
                (s, e) -> ProgrammeMutations.make(s, "links", p -> {
                    RpjmdLink was = p.rpjmdLinks().get(1);
                    set(s, p, was, Records.with(was, "codeScheme", Optional.of(SketchWords.NEW_CODES)));
                    e.add(Told.of(
                            item(p),
                            ChangeKind.CODE_SCHEME_CHANGED,
                            path(was) + "/code_scheme",
                            SketchWords.OLD_CODES,
                            SketchWords.NEW_CODES,
                            ADMINISTRATIVE));
                }));
    }

    private static String item(Programme programme) {
        return ProgrammeMutations.item(programme);
    }

    static String path(RpjmdLink link) {
        return "rpjmd_links/" + link.plan() + "/" + link.objective();
    }

    private static void set(Sketch plan, Programme programme, RpjmdLink was, RpjmdLink is) {
        List<RpjmdLink> now = plan.programmes.get(programme.id()).rpjmdLinks();
        plan.set(programme, "rpjmdLinks", Records.where(now, l -> l.equals(was), l -> is));
    }

    private static Told gained(Programme p, String link, String objective) {
        return Told.gained(item(p), ChangeKind.LINK_GAINED, "rpjmd_links/" + link, Value.of(objective), SUBSTANTIVE);
    }

    private static Told lost(Programme p, RpjmdLink link) {
        Value objective = Value.of(link.objective().text());
        return Told.lost(item(p), ChangeKind.LINK_LOST, path(link), objective, SUBSTANTIVE);
    }

    private static void repoint(Sketch plan, Expected expected, Programme p, RpjmdLink was, RpjmdLink is) {
        set(plan, p, was, is);
        expected.add(Told.of(
                        item(p),
                        ChangeKind.LINK_REPOINTED,
                        path(is),
                        was.objective().text(),
                        is.objective().text(),
                        SUBSTANTIVE)
                .ends(path(was), path(is), path(was)));
    }

    private static boolean carriedOn(Sketch plan, Expected expected) {
        return ProgrammeMutations.make(plan, "links", p -> {
            RpjmdLink was = p.rpjmdLinks().get(plan.chance() ? 0 : 1);
            repoint(plan, expected, p, was, next(was));
        });
    }

    /** Each of the links goes to the objective of the newer RPJMD that carries on its own, with another code. */
    private static boolean allCarriedOn(Sketch plan, Expected expected) {
        return ProgrammeMutations.make(plan, "links", p -> {
            for (RpjmdLink was : p.rpjmdLinks()) {
                RpjmdLink is = Records.with(next(was), "code", Optional.of("3.30.30"));
                repoint(plan, expected, p, was, is);
                expected.add(Told.of(
                                item(p),
                                ChangeKind.CODE_CHANGED,
                                path(is) + "/code",
                                was.code().orElseThrow(),
                                "3.30.30",
                                ADMINISTRATIVE)
                        .ends(path(was) + "/code", path(is) + "/code", path(was) + "/code"));
            }
        });
    }

    private static RpjmdLink next(RpjmdLink link) {
        String objective = link.objective().text().replace("sasaran", "tuju");
        return Records.with(Records.with(link, "plan", SketchPlan.NEWER), "objective", SketchPlan.id(objective));
    }

    private static boolean code(Sketch plan, Expected expected, int link, String code, String list, ChangeKind kind) {
        return ProgrammeMutations.make(plan, "links", p -> {
            RpjmdLink was = p.rpjmdLinks().get(link);
            String old = was.code().orElseThrow();
            String is = !code.isEmpty()
                    ? code
                    : old.startsWith("2.16.") ? old.replace("2.16.", "2.17.") : old.replace("2.20.", "2.20.0");
            set(
                    plan,
                    p,
                    was,
                    Records.with(Records.with(was, "code", Optional.of(is)), "codeScheme", Optional.of(list)));
            expected.add(Told.of(item(p), kind, path(was) + "/code", old, is, ADMINISTRATIVE));
        });
    }
}
