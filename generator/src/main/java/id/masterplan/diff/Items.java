package id.masterplan.diff;

import id.masterplan.model.Agency;
import id.masterplan.model.AgencyName;
import id.masterplan.model.Book;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionState;
import id.masterplan.model.Goal;
import id.masterplan.model.ItemId;
import id.masterplan.model.Mission;
import id.masterplan.model.Phase;
import id.masterplan.model.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of an edition in the order in which they are shown. */
final class Items {
    private final Edition edition;
    private final Names names;
    private final Map<ItemId, Item> items = new LinkedHashMap<>();

    private Items(Edition edition) {
        this.edition = edition;
        this.names = new Names(edition);
    }

    /** All items of an edition but chapters. */
    static Map<ItemId, Item> of(Edition edition) {
        Items gathered = new Items(edition);
        gathered.frame();
        edition.frame().missions().forEach(gathered::mission);
        edition.frame().goals().forEach(gathered::goal);
        edition.strategies().forEach(s -> gathered.add(BodyItems.strategy(s, gathered.names)));
        edition.frame().phases().forEach(gathered::phase);
        edition.programmes().forEach(gathered::programme);
        edition.quickWins().forEach(q -> gathered.add(QuickWinFields.of(q, gathered.names)));
        edition.agencies().forEach(gathered::agency);
        edition.institutions().forEach(i -> gathered.add(BodyItems.institution(i, gathered.names)));
        edition.analyses().forEach(a -> gathered.add(BodyItems.analysis(a, gathered.names)));
        edition.followUps().forEach(f -> gathered.add(BodyItems.followUp(f, gathered.names)));
        return gathered.items;
    }

    private void add(Item item) {
        items.put(item.id(), item);
    }

    private void frame() {
        Fields fields = new Fields();
        fields.text("title", Rule.NAME, edition.frame().title());
        fields.period(edition.frame().period());
        edition.frame().horizon().ifPresent(fields::horizon);
        if (edition.head().state() != EditionState.DRAFT) {
            fields.pointer("instrument", Rule.INSTRUMENT, edition.head().instrument(), Names.NONE);
        }
        fields.pointer("aligned_with", Rule.RPJMD, edition.frame().alignedWith(), names.items());
        fields.pointer(
                "dimension_scheme", Rule.SCHEME, Optional.of(edition.frame().dimensionScheme()), names.schemes());
        fields.order(
                "missions", edition.frame().missions().stream().map(Mission::id).toList());
        fields.order("goals", edition.frame().goals().stream().map(Goal::id).toList());
        for (Book book : edition.frame().books()) {
            String file = book.file().map(f -> " (" + f + ")").orElse("");
            fields.text("books/" + book.no(), Rule.ENTRY, book.title() + file);
        }
        new BudgetFields(fields, names).totals("totals", edition.frame().totals());
        fields.order("phases", edition.frame().phases().stream().map(Phase::id).toList());
        add(plain(ItemKind.FRAME, Item.FRAME, edition.frame().title(), Optional.empty(), false, fields));

        Fields vision = new Fields();
        vision.text("text", Rule.TEXT, edition.frame().vision().text());
        vision.sourced("", edition.frame().vision());
        add(plain(
                ItemKind.VISION,
                Item.VISION,
                edition.frame().vision().text(),
                Optional.empty(),
                edition.frame().vision().illustrative(),
                vision));
    }

    private void mission(Mission mission) {
        Fields fields = new Fields();
        fields.text("text", Rule.TEXT, mission.text());
        fields.sourced("", mission);
        add(plain(ItemKind.MISSION, mission.id(), mission.text(), Optional.empty(), mission.illustrative(), fields));
    }

    private void goal(Goal goal) {
        Fields fields = new Fields();
        fields.text("text", Rule.TEXT, goal.text());
        fields.pointer("dimension", Rule.DIMENSION, goal.dimension(), names.dimensions());
        fields.pointers("objectives", Rule.LINK, goal.objectives(), names.items());
        fields.sourced("", goal);
        add(plain(ItemKind.GOAL, goal.id(), goal.text(), goal.dimension(), goal.illustrative(), fields));
    }

    private void phase(Phase phase) {
        Fields fields = new Fields();
        fields.text("label", Rule.NAME, phase.label());
        fields.period(phase.from(), phase.to());
        phase.kind().ifPresent(k -> fields.word("kind", Rule.ENTRY, k));
        fields.text("note", Rule.TEXT, phase.note());
        add(plain(ItemKind.PHASE, phase.id(), phase.label(), Optional.empty(), false, fields));
    }

    private void programme(Programme programme) {
        add(new Item(
                ItemKind.PROGRAMME,
                programme.id(),
                programme.title(),
                programme.aliases().stream().map(a -> a.name()).toList(),
                Optional.of(programme.dimension()),
                programme.leadAgency(),
                programme.illustrative(),
                ProgrammeFields.of(programme, names)));
    }

    private void agency(Agency agency) {
        Fields fields = new Fields();
        AgencyName current = agency.currentName();
        fields.text("name", Rule.AGENCY_NAME, current.name());
        fields.text("abbreviation", Rule.LOCAL_NAME, current.abbreviation());
        for (AgencyName name : agency.names()) {
            fields.text("names/" + Fields.slug(name.name()), Rule.ENTRY, dated(name));
        }
        fields.pointer("replaced_by", Rule.ENTRY, agency.replacedBy(), names.items());
        fields.pointers("merged_from", Rule.POINTER, agency.mergedFrom(), names.items());
        fields.sourced("", agency);
        List<String> former = new ArrayList<>();
        agency.names().forEach(n -> former.add(n.name()));
        add(new Item(
                ItemKind.AGENCY,
                agency.id(),
                current.name(),
                former,
                Optional.empty(),
                Optional.of(agency.id()),
                agency.illustrative(),
                fields.list()));
    }

    private static String dated(AgencyName name) {
        String years = name.from().map(String::valueOf).orElse("")
                + "–"
                + name.to().map(String::valueOf).orElse("");
        return name.name() + " (" + name.abbreviation() + ", " + years + ")";
    }

    static Item plain(
            ItemKind kind, ItemId id, String name, Optional<ItemId> dimension, boolean illustrative, Fields fields) {
        return new Item(kind, id, name, List.of(), dimension, Optional.empty(), illustrative, fields.list());
    }
}
