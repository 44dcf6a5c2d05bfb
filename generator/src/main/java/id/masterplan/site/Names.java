package id.masterplan.site;

import id.masterplan.model.Agency;
import id.masterplan.model.AgencyName;
import id.masterplan.model.CodeRef;
import id.masterplan.model.Dimension;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Reference;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Strategy;
import id.masterplan.site.view.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names that ids bear in an edition; an id without a name stands for itself. */
final class Names implements IndicatorNames {
    private final RegionDesk desk;
    private final Edition edition;
    private final List<Dimension> dimensions;

    Names(RegionDesk desk, Edition edition) {
        this.desk = desk;
        this.edition = edition;
        ItemId scheme = edition.frame().dimensionScheme();
        this.dimensions = edition.vocabulary().dimensionSchemes().stream()
                .filter(s -> s.id().equals(scheme))
                .map(DimensionScheme::dimensions)
                .findFirst()
                .orElse(List.of());
    }

    /** The dimensions of the edition's scheme in their order, then any other that an item names. */
    List<ItemId> dimensions() {
        Stream<ItemId> ordered = dimensions.stream()
                .sorted(Comparator.comparingInt(Dimension::order).thenComparing(Dimension::id))
                .map(Dimension::id);
        Stream<ItemId> named = Stream.concat(
                        edition.programmes().stream().map(Programme::dimension),
                        edition.quickWins().stream().map(QuickWin::dimension))
                .sorted();
        return Stream.concat(ordered, named).distinct().toList();
    }

    String dimension(ItemId id) {
        return dimensions.stream()
                .filter(d -> d.id().equals(id))
                .map(d -> desk.setting().name(d.name()))
                .findFirst()
                .orElse(id.text());
    }

    String subDimension(ItemId id) {
        return dimensions.stream()
                .flatMap(d -> d.subDimensions().stream())
                .filter(s -> s.id().equals(id))
                .map(s -> desk.setting().name(s.name()))
                .findFirst()
                .orElse(id.text());
    }

    /** An agency's full name with its abbreviation. */
    @Override
    public String agency(ItemId id) {
        return edition.agencies().stream()
                .filter(a -> a.id().equals(id))
                .map(Names::full)
                .findFirst()
                .orElse(id.text());
    }

    /** An agency as tables show it. */
    String agencyBrief(ItemId id) {
        return edition.agencies().stream()
                .filter(a -> a.id().equals(id))
                .map(a -> a.currentName().abbreviation())
                .filter(abbreviation -> !abbreviation.isBlank())
                .findFirst()
                .orElseGet(() -> agency(id));
    }

    private static String full(Agency agency) {
        return full(agency.currentName());
    }

    /** A name with its abbreviation. */
    static String full(AgencyName borne) {
        String name = borne.name();
        String abbreviation = borne.abbreviation();
        return abbreviation.isBlank() || abbreviation.equals(name) ? name : name + " (" + abbreviation + ")";
    }

    String funding(ItemId id) {
        return edition.vocabulary().fundingSources().stream()
                .filter(f -> f.id().equals(id))
                .map(f -> desk.setting().name(f.name()))
                .findFirst()
                .orElse(id.text());
    }

    String phase(ItemId id) {
        return edition.frame().phases().stream()
                .filter(p -> p.id().equals(id))
                .map(new PhaseWords(desk.labels())::named)
                .findFirst()
                .orElse(id.text());
    }

    /** The dimension scheme that the edition follows. */
    String scheme() {
        ItemId scheme = edition.frame().dimensionScheme();
        return edition.vocabulary().dimensionSchemes().stream()
                .filter(s -> s.id().equals(scheme))
                .map(s -> desk.setting().name(s.title()))
                .findFirst()
                .orElse(scheme.text());
    }

    String strategy(ItemId id) {
        return edition.strategies().stream()
                .filter(s -> s.id().equals(id))
                .map(Strategy::text)
                .findFirst()
                .orElse(id.text());
    }

    /** A code of a list with the list's name and, where the list has it, the code's own. */
    @Override
    public Phrase ref(CodeRef ref) {
        return new Particulars(desk.setting()).ref(ref, edition.vocabulary());
    }

    @Override
    public String indicator(ItemId id) {
        return edition.programmes().stream()
                .flatMap(p -> p.indicators().stream())
                .filter(i -> i.id().equals(id))
                .map(Indicator::name)
                .findFirst()
                .orElse(id.text());
    }

    /** An RPJMD as the edition knew it, else as the record has it. */
    Optional<Rpjmd> rpjmd(ItemId id) {
        return Stream.concat(edition.rpjmds().stream(), desk.library().record().rpjmds().stream())
                .filter(r -> r.id().equals(id))
                .findFirst();
    }

    Optional<Objective> objective(ItemId plan, ItemId objective) {
        return rpjmd(plan).stream()
                .flatMap(r -> r.objectives().stream())
                .filter(o -> o.id().equals(objective))
                .findFirst();
    }

    /** The RPJMD referred to, linked where it has a page. */
    Phrase rpjmd(Reference reference, String path) {
        if (reference instanceof Reference.Missing missing) {
            return desk.setting().values().missing(missing.missing());
        }
        ItemId id = reference.target().orElseThrow();
        String title = rpjmd(id).map(Rpjmd::title).orElse(id.text());
        return desk.library().record().rpjmds().stream().anyMatch(r -> r.id().equals(id))
                ? Phrase.to(title, Addresses.link(path, desk.addresses().rpjmd(id)))
                : Phrase.of(title);
    }
}
