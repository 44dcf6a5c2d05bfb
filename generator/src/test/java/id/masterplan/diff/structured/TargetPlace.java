package id.masterplan.diff.structured;

import id.masterplan.model.Indicator;
import id.masterplan.model.Measurement;
import id.masterplan.model.Programme;
import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A target that no other mutation changes, of an indicator of a programme. */
record TargetPlace(Programme programme, Indicator indicator, Measurement target) {
    /** A target of any year whose value fits; other targets of its indicator stay free. */
    static Optional<TargetPlace> find(Sketch plan, Predicate<Value> fits) {
        List<TargetPlace> all = all(plan);
        all.removeIf(p -> !fits.test(p.target().value()));
        return plan.free(all, p -> plan.claim(p.programme().id() + "/" + p.path()));
    }

    /** A target of a year; all of its indicator are taken with it. */
    static Optional<TargetPlace> find(Sketch plan, int year) {
        List<TargetPlace> all = all(plan);
        all.removeIf(p -> p.target().year() != year || !(p.target().value() instanceof Value.Figure));
        return plan.free(
                all,
                p -> plan.claim(
                        p.programme().id() + "/indicators/" + p.indicator().id() + "/targets"));
    }

    private static List<TargetPlace> all(Sketch plan) {
        List<TargetPlace> all = new ArrayList<>();
        for (Programme programme : plan.programmes.values()) {
            for (Indicator indicator : programme.indicators()) {
                indicator.targets().forEach(t -> all.add(new TargetPlace(programme, indicator, t)));
            }
        }
        return all;
    }

    String item() {
        return Told.item("programme", programme.id());
    }

    String path() {
        return at(target.year());
    }

    String at(int year) {
        return "indicators/" + indicator.id() + "/targets/" + year;
    }

    int number() {
        return ((Value.Figure) target.value()).number().intValue();
    }

    void set(Sketch plan, Value value) {
        set(plan, new Measurement(target.year(), value, Optional.empty()));
    }

    void note(Sketch plan, String note) {
        set(plan, new Measurement(target.year(), target.value(), Optional.of(note)));
    }

    private void set(Sketch plan, Measurement other) {
        plan.set(
                programme,
                indicator.id(),
                i -> Records.with(
                        i, "targets", Records.where(i.targets(), t -> t.year() == target.year(), t -> other)));
    }

    /** Takes targets out by their years and puts others in. */
    void replace(Sketch plan, List<Integer> gone, List<Measurement> come) {
        plan.set(programme, indicator.id(), i -> {
            List<Measurement> targets = new ArrayList<>(come);
            i.targets().stream().filter(t -> !gone.contains(t.year())).forEach(targets::add);
            targets.sort(Comparator.comparingInt(Measurement::year));
            return Records.with(i, "targets", targets);
        });
    }
}
