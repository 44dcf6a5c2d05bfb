package id.masterplan.testing;

import id.masterplan.model.Direction;
import id.masterplan.model.Indicator;
import id.masterplan.model.IndicatorType;
import id.masterplan.model.ItemId;
import id.masterplan.model.Measurement;
import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds an indicator for tests. */
public final class IndicatorBuilder {
    private final String id;
    private String name;
    private String unit = "%";
    private Direction direction = Direction.UP;
    private Optional<String> formula = Optional.empty();
    private Optional<Measurement> baseline = Optional.empty();
    private Optional<ItemId> replacedBy = Optional.empty();
    private Optional<Integer> replacedFrom = Optional.empty();
    private final List<Measurement> targets = new ArrayList<>();

    IndicatorBuilder(String id) {
        this.id = id;
        this.name = "Indikator " + id;
    }

    /** Its name. */
    public IndicatorBuilder name(String words) {
        name = words;
        return this;
    }

    /** Its unit. */
    public IndicatorBuilder unit(String words) {
        unit = words;
        return this;
    }

    /** Which way it should move. */
    public IndicatorBuilder direction(Direction way) {
        direction = way;
        return this;
    }

    /** How it is computed. */
    public IndicatorBuilder formula(String words) {
        formula = Optional.of(words);
        return this;
    }

    /** Where it started. */
    public IndicatorBuilder baseline(int year, String number) {
        baseline = Optional.of(new Measurement(year, Plans.number(number), Optional.empty()));
        return this;
    }

    /** A target. */
    public IndicatorBuilder target(int year, String number) {
        return target(year, Plans.number(number));
    }

    /** A target of any form. */
    public IndicatorBuilder target(int year, Value value) {
        targets.add(new Measurement(year, value, Optional.empty()));
        return this;
    }

    /** Which indicator takes over, and when. */
    public IndicatorBuilder replacedBy(String indicator, int from) {
        replacedBy = Optional.of(Plans.id(indicator));
        replacedFrom = Optional.of(from);
        return this;
    }

    /** The indicator. */
    public Indicator build() {
        return new Indicator(
                Plans.id(id),
                name,
                unit,
                direction,
                IndicatorType.OUTPUT,
                formula,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                baseline,
                targets,
                replacedBy,
                replacedFrom,
                List.of(),
                false,
                List.of());
    }
}
