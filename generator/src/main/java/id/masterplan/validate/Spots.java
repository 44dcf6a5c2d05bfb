package id.masterplan.validate;

import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import java.util.List;
import java.util.function.BiConsumer;

/** Walks over what stands in many places. */
final class Spots {
    private Spots() {}

    /** Every indicator of an edition's programmes. */
    static void indicators(Edition edition, Findings findings, BiConsumer<Indicator, Spot> rule) {
        edition.programmes().forEach(p -> p.indicators().forEach(i -> rule.accept(i, Spot.of(findings, i.id()))));
    }

    /** Every indicator of the region's RPJMDs: of their objectives and their programmes. */
    static void indicators(RegionRecord record, Findings findings, BiConsumer<Indicator, Spot> rule) {
        for (Rpjmd plan : record.rpjmds()) {
            String path = Paths.rpjmd(record, plan.id());
            for (int i = 0; i < plan.objectives().size(); i++) {
                each(plan.objectives().get(i).indicators(), findings, path, "/objectives/" + i, rule);
            }
            for (int i = 0; i < plan.programmes().size(); i++) {
                each(plan.programmes().get(i).indicators(), findings, path, "/programmes/" + i, rule);
            }
        }
    }

    private static void each(
            List<Indicator> indicators,
            Findings findings,
            String path,
            String owner,
            BiConsumer<Indicator, Spot> rule) {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            String pointer = owner + "/indicators/" + i;
            rule.accept(
                    indicator, Spot.in(findings, path, pointer, indicator.id().text()));
        }
    }
}
