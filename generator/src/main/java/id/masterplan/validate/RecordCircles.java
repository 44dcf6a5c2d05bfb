package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Instrument;
import id.masterplan.model.Objective;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Vocabulary;
import java.util.Optional;

/** No instrument amends itself, no plan and no scheme follows itself, not even by way of others. */
final class RecordCircles implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        RegionRecord record = library.record();
        Edges instruments = new Edges();
        Edges revoked = new Edges();
        for (Instrument i : record.instruments()) {
            instruments.add(i.id(), Circles.one(i.amends()), Spot.of(findings, i.id()), "/amends");
            revoked.add(i.id(), i.revokes(), Spot.of(findings, i.id()), "/revokes");
        }
        instruments.tell();
        revoked.tell();
        Edges plans = new Edges();
        Edges objectives = new Edges();
        for (Rpjmd plan : record.rpjmds()) {
            String path = Paths.rpjmd(record, plan.id());
            Spot spot = Spot.in(findings, path, "", plan.id().text());
            plans.add(plan.id(), Circles.one(plan.amends()), spot, "/amends");
            for (int i = 0; i < plan.objectives().size(); i++) {
                Objective objective = plan.objectives().get(i);
                objectives.add(objective.id(), objective.continues(), spot.part("/objectives/" + i), "/continues");
            }
        }
        plans.tell();
        objectives.tell();
        schemes(record.vocabulary(), findings);
    }

    private static void schemes(Vocabulary vocabulary, Findings findings) {
        Edges schemes = new Edges();
        vocabulary
                .dimensionSchemes()
                .forEach(s ->
                        schemes.add(s.id(), Circles.one(s.supersedes()), Spot.of(findings, s.id()), "/supersedes"));
        vocabulary
                .evaluationSchemes()
                .forEach(s ->
                        schemes.add(s.id(), Circles.one(s.supersedes()), Spot.of(findings, s.id()), "/supersedes"));
        for (int i = 0; i < vocabulary.codeSchemes().size(); i++) {
            String from = vocabulary.codeSchemes().get(i).id();
            Optional<String> to = vocabulary.codeSchemes().get(i).supersedes();
            Spot spot = Spot.in(findings, Paths.CODE_SCHEMES, "/schemes/" + i, from);
            to.ifPresent(t -> schemes.add(from, t, spot, "/supersedes"));
        }
        schemes.tell();
    }
}
