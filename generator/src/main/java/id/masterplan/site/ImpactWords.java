package id.masterplan.site;

import id.masterplan.diff.Duty;
import id.masterplan.diff.Impact;
import id.masterplan.diff.ImpactRow;
import id.masterplan.model.ItemId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An impact in one sentence. A programme counts once, by the heaviest of its duties. */
final class ImpactWords {
    private final RegionDesk desk;
    private final Labels labels;
    private final Formats formats;

    ImpactWords(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
        this.formats = desk.setting().formats();
    }

    /** How many programmes there are for each duty. */
    static Map<Duty, Integer> programmes(Impact impact) {
        Map<ItemId, Duty> heaviest = new LinkedHashMap<>();
        for (ImpactRow row : impact.rows()) {
            heaviest.merge(row.programme(), row.duty(), (a, b) -> weight(a) >= weight(b) ? a : b);
        }
        Map<Duty, Integer> counts = new EnumMap<>(Duty.class);
        for (Duty duty : Duty.values()) {
            counts.put(
                    duty, (int) heaviest.values().stream().filter(duty::equals).count());
        }
        return counts;
    }

    private static int weight(Duty duty) {
        return switch (duty) {
            case KEEP -> 0;
            case CONFIRM -> 1;
            case LINK -> 2;
            case REMAP -> 3;
        };
    }

    /** The impact in one sentence. */
    String sentence(Impact impact) {
        if (impact.rows().isEmpty()) {
            return labels.word("impact.no-programmes", desk.name(impact.edition()));
        }
        Map<Duty, Integer> counts = programmes(impact);
        return labels.word(
                        "impact.sentence",
                        formats.number(impact.counts().programmes()),
                        desk.name(impact.edition()),
                        number(counts, Duty.KEEP),
                        impact.to().title(),
                        number(counts, Duty.CONFIRM),
                        number(counts, Duty.REMAP),
                        number(counts, Duty.LINK))
                + " " + objectives(impact);
    }

    private String objectives(Impact impact) {
        return impact.objectives().isEmpty()
                ? labels.word("impact.no-objectives")
                : labels.word(
                        "impact.unserved",
                        formats.number(impact.newObjectives().size()),
                        formats.number(impact.objectives().size()));
    }

    private String number(Map<Duty, Integer> counts, Duty duty) {
        return formats.number(Optional.ofNullable(counts.get(duty)).orElse(0));
    }
}
