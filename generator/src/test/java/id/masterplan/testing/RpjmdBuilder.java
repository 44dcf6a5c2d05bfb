package id.masterplan.testing;

import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Period;
import id.masterplan.model.PlanKind;
import id.masterplan.model.Reference;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdProgramme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds an RPJMD for tests. */
public final class RpjmdBuilder {
    private final String id;
    private final Period period;
    private Optional<PlanKind> kind = Optional.empty();
    private Optional<ItemId> amends = Optional.empty();
    private Reference instrument = new Reference.Missing("belum ditemukan");
    private final List<Objective> objectives = new ArrayList<>();
    private final List<RpjmdProgramme> programmes = new ArrayList<>();

    /** An RPJMD of five years, named after the first. */
    public RpjmdBuilder(String id, int from) {
        this.id = id;
        this.period = new Period(from, from + 5);
    }

    /** Another kind of plan. */
    public RpjmdBuilder kind(PlanKind other) {
        kind = Optional.of(other);
        return this;
    }

    /** The plan that it changes within its term. */
    public RpjmdBuilder amends(String plan) {
        amends = Optional.of(Plans.id(plan));
        return this;
    }

    /** The instrument it rests on. */
    public RpjmdBuilder instrument(String instrumentId) {
        instrument = new Reference.To(Plans.id(instrumentId));
        return this;
    }

    /** An objective that carries on earlier ones. */
    public RpjmdBuilder objective(String objectiveId, String text, String... continues) {
        objectives.add(Plans.objective(objectiveId, text, continues));
        return this;
    }

    /** A programme with its code. */
    public RpjmdBuilder programme(String code, String scheme, String name) {
        return programme(code, scheme, name, Optional.empty());
    }

    /** A programme with its code and the code that it had in the plan before. */
    public RpjmdBuilder programme(String code, String scheme, String name, Optional<String> continues) {
        programmes.add(new RpjmdProgramme(
                code, scheme, name, continues, Optional.empty(), List.of(), List.of(), List.of(), false));
        return this;
    }

    /** The RPJMD. */
    public Rpjmd build() {
        return new Rpjmd(
                Plans.id(id),
                "RPJMD " + period.from(),
                kind,
                period,
                instrument,
                amends,
                Optional.empty(),
                List.of(),
                List.of(),
                objectives,
                programmes,
                false,
                List.of());
    }
}
