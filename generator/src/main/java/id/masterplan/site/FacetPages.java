package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.site.view.FacetGroup;
import id.masterplan.site.view.FacetLine;
import id.masterplan.site.view.FacetView;
import id.masterplan.site.view.FacetsView;
import id.masterplan.site.view.ItemCard;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks through the edition in force, or the draft where none is: by dimension, agency, year, source, status, goal. */
final class FacetPages {
    private final RegionDesk desk;
    private final Labels labels;

    FacetPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        desk.browsed().ifPresent(edition -> {
            Facets facets = new Facets(desk, edition);
            List<List<Facet>> all = new ArrayList<>();
            for (FacetKind kind : FacetKind.values()) {
                all.add(facets.of(kind));
            }
            pages.add(overview(edition, all));
            all.forEach(kind -> kind.forEach(f -> pages.add(page(edition, f, kind))));
        });
        return pages;
    }

    private ChromeMaker chrome(String path, String title) {
        ChromeMaker maker = ChromeMaker.of(desk, path, title);
        return desk.library().inForce().isPresent() ? maker : maker.hidden();
    }

    private Page overview(Edition edition, List<List<Facet>> all) {
        String path = desk.addresses().facets();
        var chrome = chrome(path, labels.word("facets.title"))
                .description(labels.word("facets.description", desk.regionName()))
                .make();
        List<FacetGroup> groups = all.stream()
                .filter(kind -> !kind.isEmpty())
                .map(kind -> new FacetGroup(
                        kind.get(0).kind().folder() + "_",
                        labels.word(kind.get(0).kind().label()),
                        kind.stream().map(f -> line(f, path, false)).toList()))
                .toList();
        String lead = labels.word("facets.lead", desk.name(edition.head()));
        return new Page(path, PageType.FACETS, new FacetsView(chrome, lead, groups));
    }

    private FacetLine line(Facet facet, String path, boolean current) {
        String to = desk.addresses().facet(facet.kind().folder(), facet.value());
        return new FacetLine(
                new Link(facet.name(), Addresses.link(path, to)),
                desk.setting().formats().number(facet.size()),
                current);
    }

    private Page page(Edition edition, Facet facet, List<Facet> kind) {
        String path = desk.addresses().facet(facet.kind().folder(), facet.value());
        String title = labels.word("facet.page", labels.word(facet.kind().label()), facet.name());
        ChromeMaker maker = chrome(path, title);
        if (facet.kind() == FacetKind.DIMENSION && desk.library().inForce().isPresent()) {
            maker.ownFeed(labels.word("feed.dimension"), Addresses.feedOf(path));
        }
        var chrome = maker.crumb(labels.word("nav.facets"), desk.addresses().facets())
                .description(labels.word("facet.description", title, desk.regionName()))
                .make();
        Names names = new Names(desk, edition);
        return new Page(
                path,
                PageType.FACET,
                new FacetView(
                        chrome,
                        labels.word(
                                "facet.lead",
                                desk.name(edition.head()),
                                facet.programmes().size() + facet.supporting().size(),
                                facet.quickWins().size()),
                        programmes(facet.programmes(), edition, names, path),
                        programmes(facet.supporting(), edition, names, path),
                        quickWins(facet.quickWins(), edition, names, path),
                        kind.stream()
                                .map(f -> line(f, path, f.value().equals(facet.value())))
                                .toList()));
    }

    private List<ItemCard> programmes(List<Programme> programmes, Edition edition, Names names, String path) {
        return programmes.stream()
                .map(p -> new ItemCard(
                        new Link(
                                p.title(),
                                Addresses.link(
                                        path,
                                        desk.addresses()
                                                .programme(edition.head().id(), p.id()))),
                        p.summary(),
                        note(
                                names.dimension(p.dimension()),
                                p.leadAgency().map(names::agencyBrief),
                                YearSpans.of(p.years()),
                                labels.word(p.status())),
                        p.illustrative()))
                .toList();
    }

    private List<ItemCard> quickWins(List<QuickWin> quickWins, Edition edition, Names names, String path) {
        return quickWins.stream()
                .map(q -> new ItemCard(
                        new Link(
                                q.name(),
                                Addresses.link(
                                        path,
                                        desk.addresses().quickWin(edition.head().id(), q.id()))),
                        q.benefit().orElse(""),
                        note(
                                names.dimension(q.dimension()),
                                q.agency().map(names::agencyBrief),
                                String.valueOf(q.year()),
                                labels.word(q.status())),
                        q.illustrative()))
                .toList();
    }

    private static String note(String dimension, Optional<String> agency, String years, String status) {
        List<String> parts = new ArrayList<>(List.of(dimension));
        agency.ifPresent(parts::add);
        if (!years.isBlank()) {
            parts.add(years);
        }
        parts.add(status);
        return String.join(" · ", parts);
    }
}
