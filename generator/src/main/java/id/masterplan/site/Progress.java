package id.masterplan.site;

import id.masterplan.chart.StackChart;
import id.masterplan.chart.StackChart.Part;
import id.masterplan.chart.StackChart.Stack;
import id.masterplan.figures.Reached;
import id.masterplan.model.Direction;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Measurement;
import id.masterplan.model.Programme;
import id.masterplan.model.ProgrammeStatus;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Realisation;
import id.masterplan.model.Realisations;
import id.masterplan.model.Value;
import id.masterplan.site.view.Brief;
import id.masterplan.site.view.ChartFigure;
import id.masterplan.site.view.ChartKey;
import id.masterplan.site.view.Html;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far an edition is: where its programmes stand, and how many of its targets were reached when they were last
 * measured. Only results of tables that judge this edition count, and only where target and result compare.
 */
final class Progress {
    private static final List<ProgrammeStatus> ORDER = List.of(
            ProgrammeStatus.COMPLETED,
            ProgrammeStatus.RUNNING,
            ProgrammeStatus.PLANNED,
            ProgrammeStatus.STOPPED,
            ProgrammeStatus.UNKNOWN);

    private final RegionDesk desk;
    private final Edition edition;
    private final Labels labels;
    private final Map<ItemId, Indicator> indicators;
    private final Map<ItemId, Result> results;

    Progress(RegionDesk desk, Edition edition) {
        this.desk = desk;
        this.edition = edition;
        this.labels = desk.labels();
        this.indicators = edition.programmes().stream()
                .flatMap(p -> p.indicators().stream())
                .collect(Collectors.toUnmodifiableMap(Indicator::id, Function.identity(), (a, b) -> a));
        this.results = results();
    }

    /**
     * The last result of an indicator.
     *
     * @param illustrative whether the target or the result is an example
     */
    private record Result(boolean reached, boolean illustrative) {}

    private Map<ItemId, Result> results() {
        List<Realisations> tables = desk.library().record().realisations().stream()
                .filter(t -> t.edition().equals(edition.head().id()))
                .sorted(Comparator.comparingInt(Realisations::year)
                        .thenComparing(t -> t.semester().orElse(Integer.MAX_VALUE))
                        .thenComparing(Realisations::id))
                .toList();
        Map<ItemId, Result> results = new TreeMap<>();
        for (Realisations table : tables) {
            for (Realisation row : table.rows()) {
                result(table, row).ifPresent(r -> results.put(row.of(), r));
            }
        }
        return results;
    }

    /**
     * The result of a row; programmes and quick wins with a number as their target want more of it. The target that the
     * plan has for a year is not held against a result of its first half.
     */
    private Optional<Result> result(Realisations table, Realisation row) {
        Optional<Indicator> indicator = Optional.ofNullable(indicators.get(row.of()));
        Optional<Value> planned = indicator.filter(i -> table.semester().orElse(2) == 2).stream()
                .flatMap(i -> i.targets().stream())
                .filter(m -> m.year() == table.year())
                .map(Measurement::value)
                .findFirst();
        Direction direction = indicator.map(Indicator::direction).orElse(Direction.UP);
        boolean example = row.illustrative()
                || table.illustrative()
                || indicator.map(Indicator::illustrative).orElse(false);
        return row.target()
                .or(() -> planned)
                .flatMap(target -> Reached.of(target, row.actual(), direction))
                .map(reached -> new Result(reached, example));
    }

    /** The programmes of a dimension. */
    List<Programme> programmes(ItemId dimension) {
        return edition.programmes().stream()
                .filter(p -> p.dimension().equals(dimension))
                .toList();
    }

    private static int count(List<Programme> programmes, ProgrammeStatus status) {
        return (int) programmes.stream().filter(p -> p.status() == status).count();
    }

    /** {@code 1 selesai, 5 berjalan, 1 direncanakan}. */
    private String statuses(List<Programme> programmes) {
        return ORDER.stream()
                .filter(s -> count(programmes, s) > 0)
                .map(s -> labels.word("region.status-count", count(programmes, s), labels.word(s)))
                .collect(Collectors.joining(", "));
    }

    /** Where the programmes of a dimension stand. */
    String statuses(ItemId dimension) {
        return statuses(programmes(dimension));
    }

    /** How many measured targets of a dimension were reached; a dash where none was measured. */
    String reached(ItemId dimension) {
        List<Result> of = results(programmes(dimension), quickWins(dimension));
        return of.isEmpty() ? "–" : labels.word("progress.reached", reachedOf(of), of.size());
    }

    /** The quick wins of a dimension. */
    List<QuickWin> quickWins(ItemId dimension) {
        return edition.quickWins().stream()
                .filter(q -> q.dimension().equals(dimension))
                .toList();
    }

    private List<Result> results(List<Programme> programmes, List<QuickWin> quickWins) {
        Stream<ItemId> planned = programmes.stream()
                .flatMap(p ->
                        Stream.concat(Stream.of(p.id()), p.indicators().stream().map(Indicator::id)));
        return Stream.concat(planned, quickWins.stream().map(QuickWin::id))
                .flatMap(id -> Stream.ofNullable(results.get(id)))
                .toList();
    }

    private static int reachedOf(List<Result> results) {
        return (int) results.stream().filter(Result::reached).count();
    }

    /** The whole edition in a sentence or two. */
    Optional<Brief> brief(String path) {
        if (edition.programmes().isEmpty()) {
            return Optional.empty();
        }
        List<Result> measured = results(edition.programmes(), edition.quickWins());
        String stand = labels.word("progress.programmes", edition.programmes().size(), statuses(edition.programmes()));
        String reached = measured.isEmpty()
                ? labels.word("progress.not-measured")
                : labels.word("progress.measured", measured.size(), reachedOf(measured));
        List<Link> links = new ArrayList<>(List.of(new Link(labels.word("progress.by-dimension"), "#_sejauh")));
        if (!measured.isEmpty()) {
            links.add(new Link(
                    labels.word("nav.realisations"),
                    Addresses.link(path, desk.addresses().realisations())));
        }
        boolean example = edition.head().illustrative()
                || edition.programmes().stream().anyMatch(Programme::illustrative)
                || measured.stream().anyMatch(Result::illustrative);
        return Optional.of(new Brief(stand + " " + reached, links, example));
    }

    /** Programmes by dimension and by where they stand. */
    Optional<ChartFigure> chart(Names names) {
        if (edition.programmes().isEmpty()) {
            return Optional.empty();
        }
        List<Stack> stacks = names.dimensions().stream()
                .map(d -> stack(names.dimension(d), programmes(d)))
                .toList();
        List<ChartKey> keys = ORDER.stream()
                .filter(s -> count(edition.programmes(), s) > 0)
                .map(s -> new ChartKey(Labels.style(s), labels.word(s)))
                .toList();
        StackChart chart = new StackChart(
                "grafik_status",
                labels.word("progress.chart"),
                labels.word("progress.programmes", edition.programmes().size(), statuses(edition.programmes())),
                stacks);
        return Optional.of(new ChartFigure(new Html(chart.svg()), labels.word("progress.chart"), keys, List.of()));
    }

    private Stack stack(String name, List<Programme> programmes) {
        return new Stack(
                name,
                desk.setting().formats().number(programmes.size()),
                ORDER.stream()
                        .map(s -> new Part(Labels.style(s), count(programmes, s)))
                        .toList());
    }
}
