package id.masterplan.site;

import id.masterplan.model.Agency;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.CodeRef;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Lifecycle;
import id.masterplan.model.ListCode;
import id.masterplan.model.Programme;
import id.masterplan.model.ProgrammeStatus;
import id.masterplan.model.QuickWin;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sorts the items of an edition by dimension, agency, year, source of funds, status and development goal. */
final class Facets {
    /** The list of the sustainable development goals in the vocabulary. */
    private static final ItemId GOALS = new ItemId("tpb");

    /** Where programmes and quick wins stand, in the order of their lives; one of both where they share a name. */
    private static final List<Enum<?>> STATUSES = List.of(
            Lifecycle.PLANNED,
            Lifecycle.BUILT,
            Lifecycle.RUNNING,
            Lifecycle.CONTINUED,
            ProgrammeStatus.COMPLETED,
            Lifecycle.MERGED_INTO_PROGRAMME,
            Lifecycle.STOPPED,
            Lifecycle.UNKNOWN);

    private final RegionDesk desk;
    private final Edition edition;
    private final Names names;

    Facets(RegionDesk desk, Edition edition) {
        this.desk = desk;
        this.edition = edition;
        this.names = new Names(desk, edition);
    }

    /** What has at least one item, in the order of readers. */
    List<Facet> of(FacetKind kind) {
        Stream<Facet> all = switch (kind) {
            case DIMENSION -> names.dimensions().stream().map(this::dimension);
            case AGENCY -> agencies();
            case YEAR -> years();
            case FUNDING ->
                edition.programmes().stream()
                        .flatMap(p -> p.budget().stream())
                        .map(BudgetLine::source)
                        .distinct()
                        .sorted()
                        .map(this::funding);
            case STATUS -> STATUSES.stream().map(this::status);
            case GOAL -> goals();
        };
        return all.filter(f -> f.size() > 0).toList();
    }

    private List<Programme> programmes(Predicate<Programme> which) {
        return edition.programmes().stream().filter(which).toList();
    }

    private List<QuickWin> quickWins(Predicate<QuickWin> which) {
        return edition.quickWins().stream().filter(which).toList();
    }

    private Facet dimension(ItemId id) {
        return new Facet(
                FacetKind.DIMENSION,
                id.text(),
                names.dimension(id),
                programmes(p -> p.dimension().equals(id)),
                List.of(),
                quickWins(q -> q.dimension().equals(id)));
    }

    private Stream<Facet> agencies() {
        return edition.agencies().stream()
                .map(Agency::id)
                .sorted(Comparator.comparing(names::agency))
                .map(id -> new Facet(
                        FacetKind.AGENCY,
                        id.text(),
                        names.agency(id),
                        programmes(p -> p.leadAgency().filter(id::equals).isPresent()),
                        programmes(p -> p.supporting().contains(id)),
                        quickWins(q -> q.agency().filter(id::equals).isPresent()
                                || q.supporting().contains(id))));
    }

    private Stream<Facet> years() {
        return Stream.concat(
                        edition.programmes().stream().flatMap(p -> p.years().stream()),
                        edition.quickWins().stream().map(QuickWin::year))
                .distinct()
                .sorted()
                .map(year -> new Facet(
                        FacetKind.YEAR,
                        String.valueOf(year),
                        String.valueOf(year),
                        programmes(p -> p.years().contains(year)),
                        List.of(),
                        quickWins(q -> q.year() == year)));
    }

    private Facet funding(ItemId source) {
        return new Facet(
                FacetKind.FUNDING,
                source.text(),
                names.funding(source),
                programmes(p -> p.budget().stream().anyMatch(l -> l.source().equals(source))),
                List.of(),
                List.of());
    }

    private Facet status(Enum<?> status) {
        String style = Labels.style(status);
        return new Facet(
                FacetKind.STATUS,
                style,
                desk.labels().word(status),
                programmes(p -> Labels.style(p.status()).equals(style)),
                List.of(),
                quickWins(q -> Labels.style(q.status()).equals(style)));
    }

    private Stream<Facet> goals() {
        return edition.vocabulary().indicatorLists().stream()
                .filter(l -> l.id().equals(GOALS))
                .flatMap(l -> l.codes().stream())
                .filter(c -> c.parent().isEmpty())
                .map(this::goal);
    }

    private Facet goal(ListCode goal) {
        return new Facet(
                FacetKind.GOAL,
                goal.code(),
                desk.labels().word("facet.goal", goal.code(), desk.setting().name(goal.name())),
                programmes(p -> Stream.concat(
                                p.refs().stream(), p.indicators().stream().flatMap(i -> i.refs().stream()))
                        .anyMatch(r -> isOf(r, goal))),
                List.of(),
                List.of());
    }

    /** Whether a code is the goal's own or one of its targets, such as 11.5 of 11. */
    private static boolean isOf(CodeRef ref, ListCode goal) {
        return ref.scheme().equals(GOALS)
                && (ref.code().equals(goal.code()) || ref.code().startsWith(goal.code() + "."));
    }
}
