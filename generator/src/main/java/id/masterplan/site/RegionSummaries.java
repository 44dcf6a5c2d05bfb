package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.Region;
import id.masterplan.site.RegionSummary.News;
import id.masterplan.site.view.Brief;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.ListedItem;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.RegionCard;
import id.masterplan.site.view.SearchRegion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the summary of a region; its links are those of the home page. */
final class RegionSummaries {
    private final RegionDesk desk;
    private final Labels labels;

    RegionSummaries(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    /** Regions by the name of their province, each in the order of ids. */
    static SortedMap<String, List<RegionSummary>> byProvince(List<RegionSummary> regions) {
        return regions.stream()
                .sorted(Comparator.comparing(RegionSummary::region))
                .collect(Collectors.groupingBy(RegionSummary::province, TreeMap::new, Collectors.toList()));
    }

    RegionSummary summary() {
        Region region = desk.library().record().region();
        Optional<EditionHead> inForce = desk.library().inForce().map(Edition::head);
        Phrase none = Phrase.missing(labels.word("answers.no-edition"));
        RegionCard card = new RegionCard(
                new Link(region.name(), desk.addresses().home()),
                labels.word(region.kind()),
                region.summary(),
                inForce.map(h -> Phrase.to(
                                labels.word(
                                        "home.edition",
                                        desk.name(h),
                                        desk.setting().formats().period(h.period())),
                                desk.addresses().edition(h.id())))
                        .orElse(none),
                inForce.flatMap(EditionHead::adopted)
                        .map(desk.setting().formats()::day)
                        .map(Phrase::of)
                        .orElseGet(() -> Phrase.missing(labels.word("detail.not-stated"))),
                inForce.flatMap(this::lastChange).orElseGet(() -> Phrase.of(labels.word("home.first"))),
                desk.library()
                        .draft()
                        .map(d -> new Link(
                                labels.word("home.draft"),
                                desk.addresses().edition(d.head().id()))),
                inForce.map(EditionHead::illustrative).orElse(false));
        return new RegionSummary(region.id(), region.province(), card, inForce.flatMap(this::news), search());
    }

    /** The edition in force as what is new: what it changed, or that it is the first. */
    private Optional<News> news(EditionHead head) {
        Optional<Brief> change = new LastChange(desk).of(head, Addresses.HOME);
        Link link = change.map(c -> c.links().get(0).href())
                .map(href -> new Link(named(head), href))
                .orElseGet(() -> new Link(named(head), desk.addresses().edition(head.id())));
        String note = change.map(Brief::sentence).orElseGet(() -> labels.word("home.first"));
        return head.adopted()
                .map(day -> new News(
                        day, new ListedItem(link, desk.setting().formats().day(day), note, head.illustrative())));
    }

    private String named(EditionHead head) {
        return labels.word("home.news", desk.regionName(), desk.name(head));
    }

    private SearchRegion search() {
        Addresses to = desk.addresses();
        String others = SearchShards.others(desk).stream()
                .map(e -> SearchShards.name(to, e))
                .collect(Collectors.joining(" "));
        Link letters = new Link(desk.regionName(), Addresses.link(Addresses.SEARCH, to.letters()));
        return new SearchRegion(to.region().text(), SearchShards.main(to), others, letters);
    }

    private Optional<Phrase> lastChange(EditionHead head) {
        return desk.predecessor(head.id())
                .flatMap(before -> desk.comparison(before.id(), head.id())
                        .map(to -> Phrase.to(labels.word("home.change", desk.name(before), desk.name(head)), to)));
    }
}
