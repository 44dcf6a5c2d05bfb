package id.masterplan.diff.structured;

import id.masterplan.model.Agency;
import id.masterplan.model.Analysis;
import id.masterplan.model.ChangeLog;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.EditionState;
import id.masterplan.model.FollowUp;
import id.masterplan.model.Frame;
import id.masterplan.model.Goal;
import id.masterplan.model.Indicator;
import id.masterplan.model.Institution;
import id.masterplan.model.ItemId;
import id.masterplan.model.Mission;
import id.masterplan.model.Phase;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Reference;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Strategy;
import id.masterplan.model.Vocabulary;
import id.masterplan.testing.Plans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A plan that mutations change. Each mutation claims the parts that it changes, so that those of one plan do not touch; all
 * figures that the plan and its mutations use are different ones, so that none seems to have moved.
 */
final class Sketch {
    final Random random;
    final Map<ItemId, Programme> programmes = new LinkedHashMap<>();
    final Map<ItemId, QuickWin> quickWins = new LinkedHashMap<>();
    final Map<ItemId, Agency> agencies = new LinkedHashMap<>();
    final Map<ItemId, Mission> missions = new LinkedHashMap<>();
    final Map<ItemId, Goal> goals = new LinkedHashMap<>();
    final Map<ItemId, Phase> phases = new LinkedHashMap<>();
    final Map<ItemId, Strategy> strategies = new LinkedHashMap<>();
    final Map<ItemId, Institution> institutions = new LinkedHashMap<>();
    final Map<ItemId, Analysis> analyses = new LinkedHashMap<>();
    final Map<ItemId, FollowUp> followUps = new LinkedHashMap<>();
    final List<Rpjmd> rpjmds = new ArrayList<>();
    final List<ChangeRecord> records = new ArrayList<>();
    Frame frame;
    Vocabulary vocabulary;
    String instrument = "perwal-1";
    private final TreeSet<String> claimed = new TreeSet<>();
    private int number = 10;

    Sketch(Random random, Frame frame, Vocabulary vocabulary) {
        this.random = random;
        this.frame = frame;
        this.vocabulary = vocabulary;
    }

    /** The plan as an edition of a year; the records of the mutations lead to it from the other. */
    Edition edition(String year) {
        Frame whole = Records.with(frame, "missions", List.copyOf(missions.values()));
        whole = Records.with(whole, "goals", List.copyOf(goals.values()));
        whole = Records.with(whole, "phases", List.copyOf(phases.values()));
        Optional<EditionId> since = year.equals("2018") ? Optional.empty() : Optional.of(new EditionId("2018"));
        EditionHead head = new EditionHead(
                Plans.REGION,
                new EditionId(year),
                EditionState.SUPERSEDED,
                whole.title(),
                EditionKind.AMENDMENT,
                whole.period(),
                Optional.of(LocalDate.of(Integer.parseInt(year), 12, 1)),
                new Reference.To(new ItemId(instrument)),
                whole.alignedWith(),
                "Penyesuaian",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
        return new Edition(
                head,
                whole,
                List.copyOf(agencies.values()),
                List.copyOf(institutions.values()),
                List.copyOf(analyses.values()),
                List.copyOf(strategies.values()),
                List.copyOf(programmes.values()),
                List.copyOf(quickWins.values()),
                List.of(),
                new ChangeLog(since, records),
                List.copyOf(followUps.values()),
                rpjmds,
                vocabulary);
    }

    /** Takes a part of the plan for a mutation: false where it, something above or something below is taken. */
    boolean claim(String part) {
        String below = claimed.ceiling(part + "/");
        boolean taken = claimed.contains(part) || (below != null && below.startsWith(part + "/"));
        for (int end = part.indexOf('/'); end >= 0; end = part.indexOf('/', end + 1)) {
            taken = taken || claimed.contains(part.substring(0, end));
        }
        return !taken && claimed.add(part);
    }

    /** One of those that fit, of which the part is not taken yet; an empty part is the whole. */
    Optional<Programme> programme(String part, Predicate<Programme> fits) {
        return free(programmes.values(), p -> fits.test(p) && claim(key(p.id(), part)));
    }

    Optional<Programme> programme(String part) {
        return programme(part, p -> true);
    }

    Optional<QuickWin> quickWin(String part) {
        return free(quickWins.values(), q -> claim(key(q.id(), part)));
    }

    static String key(ItemId id, String part) {
        return part.isEmpty() ? id.text() : id.text() + "/" + part;
    }

    <T> Optional<T> free(Collection<T> all, Predicate<T> taking) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().filter(taking).findFirst();
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    boolean chance() {
        return random.nextBoolean();
    }

    /** A number that nothing else in the plan has. */
    int fresh() {
        number += 3;
        return number;
    }

    BigDecimal rupiah() {
        return BigDecimal.valueOf(fresh()).multiply(BigDecimal.valueOf(1_000_000));
    }

    ItemId id(String prefix) {
        return new ItemId(prefix + "-baru-" + fresh());
    }

    /** Changes a programme. */
    void set(Programme programme, String component, Object value) {
        programmes.computeIfPresent(programme.id(), (id, p) -> Records.with(p, component, value));
    }

    void set(QuickWin quickWin, String component, Object value) {
        quickWins.computeIfPresent(quickWin.id(), (id, q) -> Records.with(q, component, value));
    }

    /** Changes an indicator. */
    void set(Programme programme, ItemId indicator, UnaryOperator<Indicator> change) {
        programmes.computeIfPresent(
                programme.id(),
                (id, p) -> Records.with(
                        p, "indicators", Records.where(p.indicators(), i -> i.id().equals(indicator), change)));
    }
}
