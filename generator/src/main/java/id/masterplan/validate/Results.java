package id.masterplan.validate;

import id.masterplan.figures.Achievement;
import id.masterplan.figures.Gap;
import id.masterplan.figures.Recomputed;
import id.masterplan.model.Indicator;
import id.masterplan.model.Measurement;
import id.masterplan.model.Realisation;
import id.masterplan.model.Realisations;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** A row of a table of results, with the target it is measured by: the printed one, or that of the indicator. */
record Results(Realisation row, Optional<Indicator> indicator, Optional<Value> target) {
    static Results of(Realisation row, Realisations table, Judged judged) {
        Optional<Indicator> indicator = judged.indicator(row.of());
        Optional<Value> planned = indicator.stream()
                .flatMap(i -> i.targets().stream())
                .filter(t -> t.year() == table.year())
                .map(Measurement::value)
                .findFirst();
        return new Results(row, indicator, row.target().or(() -> planned));
    }

    /** The percentage of the target that was reached. */
    Recomputed percent() {
        if (target.isEmpty()) {
            return new Recomputed.Incomplete(
                    java.util.List.of(new Gap(Gap.Kind.TARGET, row.of().text())));
        }
        return indicator
                .map(i -> Achievement.percent(target.get(), row.actual(), i.direction()))
                .orElseGet(() -> Achievement.percent(target.get(), row.actual()));
    }

    /** The percentage as printed; where none is, the computed one. */
    Optional<BigDecimal> shown() {
        return row.achievement().isPresent()
                ? row.achievement().flatMap(Plain::number)
                : percent().number();
    }
}
