package id.masterplan.site;

import id.masterplan.model.RegionId;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.RegionCard;
import id.masterplan.site.view.SearchRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The small site with as many made-up regions as wanted, over up to 38 provinces; only its national pages. */
public final class ManySummaries {
    private static final int PROVINCES = 38;
    private static final List<String> FIRST =
            List.of("Batu", "Tanjung", "Sungai", "Padang", "Gunung", "Muara", "Teluk");
    private static final List<String> LAST =
            List.of("raja", "laut", "pinang", "jaya", "hulu", "timur", "sari", "agung");

    /** Names of one word that no other region has, by number. */
    private static final Map<Integer, String> OWN = Map.of(100, "Banjar", 105, "Sumberarum");

    private final SampleSite site;
    private final RegionSummary model;

    private ManySummaries(SampleSite site) {
        this.site = site;
        this.model = site.map.region(site.library).summary();
    }

    /** The site in Indonesian. */
    public static ManySummaries indonesian() {
        return new ManySummaries(SampleSite.read());
    }

    /** The site in English. */
    public static ManySummaries english() {
        return new ManySummaries(SampleSite.read().english());
    }

    /** Its pages that belong to no region. */
    public List<Page> pages(int regions) {
        return site.map.national(of(regions));
    }

    /** The words of its language. */
    public Labels labels() {
        return site.setting.labels();
    }

    /** The parts of its search index that belong to no region. */
    public List<id.masterplan.search.SearchShard> search(int regions) {
        return site.map.search(of(regions));
    }

    List<RegionSummary> of(int regions) {
        List<RegionSummary> all = new ArrayList<>();
        for (int i = 0; i < regions; i++) {
            all.add(region(i));
        }
        return all;
    }

    private RegionSummary region(int number) {
        boolean city = number % 5 == 0;
        String name = OWN.getOrDefault(
                number,
                FIRST.get(number % FIRST.size()) + LAST.get(number / FIRST.size() % LAST.size()) + " " + number);
        RegionId id = new RegionId(
                (city ? "kota-" : "kabupaten-") + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        Addresses to = new Addresses(id);
        String title = (city ? "Kota " : "Kabupaten ") + name;
        RegionCard card = new RegionCard(
                new Link(title, to.home()),
                model.card().kind(),
                Optional.of("Daerah rekaan " + name + " dengan " + (number * 7919 % 1000) + " kelurahan."),
                model.card().inForce(),
                model.card().since(),
                to(model.card().lastChange(), id),
                model.card().draft().filter(d -> hasDraft(number)).map(d -> new Link(d.label(), own(d.href(), id))),
                isExample(number));
        SearchRegion search = new SearchRegion(
                id.text(),
                id + "/utama",
                id + "/edisi-rancangan " + id + "/edisi-2018",
                new Link(title, Addresses.link(Addresses.SEARCH, to.letters())));
        return new RegionSummary(id, province(number), card, model.news(), search);
    }

    private Phrase to(Phrase phrase, RegionId region) {
        return new Phrase(
                phrase.text(), phrase.href().map(href -> own(href, region)), phrase.missing(), phrase.printed());
    }

    private String own(String href, RegionId region) {
        return href.replace(model.region().text(), region.text());
    }

    static boolean hasDraft(int number) {
        return number % 2 == 0;
    }

    static boolean isExample(int number) {
        return number % 3 == 0;
    }

    private static String province(int number) {
        return "Provinsi " + String.format(Locale.ROOT, "%02d", number * 31 % PROVINCES + 1);
    }
}
