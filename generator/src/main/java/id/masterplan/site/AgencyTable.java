package id.masterplan.site;

import id.masterplan.model.Agency;
import id.masterplan.model.AgencyName;
import id.masterplan.model.Edition;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.util.List;

/** The agencies of an edition: names then and now, mergers, and how many programmes each leads. */
final class AgencyTable {
    private final RegionDesk desk;
    private final Edition edition;
    private final Names names;
    private final Labels labels;

    AgencyTable(RegionDesk desk, Edition edition, Names names) {
        this.desk = desk;
        this.edition = edition;
        this.names = names;
        this.labels = desk.labels();
    }

    Grid grid() {
        return Cells.filled(new Grid(
                labels.word("edition.agencies"),
                List.of(
                        labels.word("agency.name"),
                        labels.word("agency.former"),
                        labels.word("agency.changes"),
                        labels.word("agency.sources"),
                        labels.word("agency.leads")),
                edition.agencies().stream().map(this::row).toList(),
                List.of()));
    }

    private GridRow row(Agency agency) {
        long leads = edition.programmes().stream()
                .filter(p -> p.leadAgency().filter(agency.id()::equals).isPresent())
                .count();
        List<AgencyName> former = agency.names().subList(0, agency.names().size() - 1);
        return Cells.row(
                agency.id().text(),
                agency.illustrative(),
                Cells.head(Phrase.of(current(agency))),
                Cells.lines(former.stream()
                        .map(n -> Phrase.of(Names.full(n) + years(n)))
                        .toList()),
                Cells.lines(changes(agency)),
                Cells.lines(new Particulars(desk.setting()).sources(agency.sources())),
                Cells.number(Phrase.of(desk.setting().formats().number(leads))));
    }

    private String current(Agency agency) {
        return names.agency(agency.id()) + years(agency.currentName());
    }

    private String years(AgencyName name) {
        if (name.from().isPresent() && name.to().isPresent()) {
            return labels.word("agency.from-to", name.from().get(), name.to().get());
        }
        return name.from()
                .map(year -> labels.word("agency.from", year))
                .or(() -> name.to().map(year -> labels.word("agency.to", year)))
                .orElse("");
    }

    private List<Phrase> changes(Agency agency) {
        List<Phrase> merged = agency.mergedFrom().stream()
                .map(id -> Phrase.of(labels.word("agency.merged-from", names.agency(id))))
                .toList();
        List<Phrase> replaced = agency.replacedBy().stream()
                .map(id -> Phrase.of(labels.word("agency.replaced-by", names.agency(id))))
                .toList();
        return Particulars.together(merged, replaced);
    }
}
