package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.ItemId;
import id.masterplan.model.QuickWin;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.QuickWinYear;
import id.masterplan.site.view.QuickWinsView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Quick wins over the years: which are new, which go on, in which editions they stand. */
final class QuickWinsPage {
    /** A quick win of a year with the editions that hold it for that year, oldest first. */
    private record Held(QuickWin quickWin, Edition latest, List<EditionHead> editions) {}

    private final RegionDesk desk;
    private final String path;
    private final Labels labels;

    QuickWinsPage(RegionDesk desk) {
        this.desk = desk;
        this.path = desk.addresses().quickWins();
        this.labels = desk.labels();
    }

    static String anchor(int year) {
        return "tahun_" + year;
    }

    Page page() {
        var chrome = ChromeMaker.of(desk, path, labels.word("quick-wins.title"))
                .description(labels.word("quick-wins.description", desk.regionName()))
                .make();
        List<QuickWinYear> years = new ArrayList<>();
        byYear().forEach((year, held) -> years.add(0, year(year, held)));
        String lead = labels.word(years.isEmpty() ? "quick-wins.empty" : "quick-wins.lead", desk.regionName());
        return new Page(
                path, PageType.QUICK_WINS, new QuickWinsView(chrome, lead, new ContinuityCharts(desk).chart(), years));
    }

    private Map<Integer, Map<ItemId, Held>> byYear() {
        Map<Integer, Map<ItemId, Held>> years = new TreeMap<>();
        for (Edition edition : desk.editions()) {
            for (QuickWin q : edition.quickWins()) {
                Map<ItemId, Held> year = years.computeIfAbsent(q.year(), y -> new TreeMap<>());
                List<EditionHead> editions = new ArrayList<>(Optional.ofNullable(year.get(q.id()))
                        .map(Held::editions)
                        .orElse(List.of()));
                editions.add(edition.head());
                year.put(q.id(), new Held(q, edition, editions));
            }
        }
        return years;
    }

    private QuickWinYear year(int year, Map<ItemId, Held> held) {
        List<GridRow> rows = held.values().stream()
                .sorted(Comparator.comparing((Held h) -> h.quickWin().dimension())
                        .thenComparing(h -> h.quickWin().id()))
                .map(this::row)
                .toList();
        Grid grid = new Grid(
                labels.word("quick-wins.caption", year),
                List.of(
                        labels.word("quick-wins.name"),
                        labels.word("quick-wins.dimension"),
                        labels.word("programme.lead"),
                        labels.word("programme.status"),
                        labels.word("quick-wins.continuity"),
                        labels.word("quick-wins.editions")),
                rows,
                List.of());
        return new QuickWinYear(anchor(year), String.valueOf(year), grid);
    }

    private GridRow row(Held held) {
        QuickWin q = held.quickWin();
        Names names = new Names(desk, held.latest());
        String href = Addresses.link(
                path, desk.addresses().quickWin(held.latest().head().id(), q.id()));
        return Cells.row(
                q.illustrative(),
                Cells.head(Phrase.to(q.name(), href)),
                Cells.text(names.dimension(q.dimension())),
                Cells.text(q.agency().map(names::agencyBrief).orElse("–")),
                Cells.text(labels.word(q.status())),
                Cells.text(continuity(held)),
                Cells.text(String.join(
                        ", ", held.editions().stream().map(desk::name).toList())));
    }

    private Phrase continuity(Held held) {
        return held.quickWin()
                .continues()
                .map(id -> continued(id, held.latest()))
                .orElseGet(() -> Phrase.of(labels.word("quick-wins.new")));
    }

    private Phrase continued(ItemId id, Edition latest) {
        ItemTargets targets = new ItemTargets(desk, Optional.of(latest), path);
        return targets.links(List.of(id)).stream()
                .findFirst()
                .map(l -> Phrase.to(labels.word("quick-wins.continues", l.label()), l.href()))
                .orElseGet(() -> Phrase.of(labels.word("quick-wins.continues", id)));
    }
}
