package id.masterplan.diff;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many rows there are of each kind; every kind is named, also where there is none.
 *
 * @param programmes distinct programmes
 * @param rows links, and programmes without any
 * @param toDo rows that still wait for a decision
 */
public record ImpactCount(
        int programmes,
        int rows,
        int toDo,
        Map<Duty, Integer> duties,
        Map<ObjectiveFate, Integer> fates,
        Map<CodeFate, Integer> codes,
        Map<Answered, Integer> answers) {
    /** Guards the maps against later change. */
    public ImpactCount {
        duties = Collections.unmodifiableMap(new EnumMap<>(duties));
        fates = Collections.unmodifiableMap(new EnumMap<>(fates));
        codes = Collections.unmodifiableMap(new EnumMap<>(codes));
        answers = Collections.unmodifiableMap(new EnumMap<>(answers));
    }

    static ImpactCount of(List<ImpactRow> rows) {
        return new ImpactCount(
                (int) rows.stream().map(ImpactRow::programme).distinct().count(),
                rows.size(),
                (int) rows.stream().filter(ImpactRow::isToDo).count(),
                count(Duty.class, rows, r -> Optional.of(r.duty())),
                count(ObjectiveFate.class, rows, ImpactRow::fate),
                count(CodeFate.class, rows, r -> r.code().map(CodeCheck::fate)),
                count(Answered.class, rows, r -> Optional.of(r.answered())));
    }

    private static <E extends Enum<E>> Map<E, Integer> count(
            Class<E> kinds, List<ImpactRow> rows, Function<ImpactRow, Optional<E>> kind) {
        Map<E, Integer> counts = new EnumMap<>(kinds);
        for (E each : kinds.getEnumConstants()) {
            counts.put(each, 0);
        }
        rows.forEach(r -> kind.apply(r).ifPresent(k -> counts.merge(k, 1, Integer::sum)));
        return counts;
    }
}
