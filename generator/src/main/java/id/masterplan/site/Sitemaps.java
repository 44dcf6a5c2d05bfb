package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionState;
import id.masterplan.model.RegionId;
import id.masterplan.site.view.Chrome;
import id.masterplan.site.view.SitemapEntry;
import id.masterplan.site.view.SitemapView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Site maps: one a region, one for the national pages, and the list of all of them. Dates come from the data alone. */
final class Sitemaps {
    private static final String FILE = "sitemap.xml";

    private final Setting setting;

    Sitemaps(Setting setting) {
        this.setting = setting;
    }

    /** The site map of a region over its pages. */
    Page region(RegionDesk desk, List<Page> pages) {
        return page(path(desk.addresses().region()), false, entries(pages, page -> date(desk, page.path())));
    }

    /** The site map of the national pages, and the list of all site maps. */
    List<Page> national(List<RegionSummary> regions, List<Page> pages) {
        String own = "tentang/" + FILE;
        Page map = page(own, false, entries(pages, page -> Optional.empty()));
        return setting.isTranslated() ? List.of(map) : List.of(map, page(FILE, true, maps(regions, own)));
    }

    /** The maps of all languages. */
    private List<SitemapEntry> maps(List<RegionSummary> regions, String own) {
        List<String> paths = new ArrayList<>(List.of(own));
        regions.stream().map(RegionSummary::region).sorted().map(Sitemaps::path).forEach(paths::add);
        return paths.stream()
                .flatMap(path -> setting.languages(path).stream())
                .map(language -> new SitemapEntry(language.address(), Optional.empty()))
                .toList();
    }

    private static String path(RegionId region) {
        return region + "/" + FILE;
    }

    private interface Dates {
        Optional<LocalDate> of(Page page);
    }

    /** Pages that search engines may list and that stand for themselves. */
    private List<SitemapEntry> entries(List<Page> pages, Dates dates) {
        return pages.stream()
                .filter(p -> p.view().chrome().index())
                .filter(p -> p.path().endsWith("index.html"))
                .filter(p -> p.view()
                        .chrome()
                        .canonical()
                        .filter(setting.absolute(p.path())::equals)
                        .isPresent())
                .sorted(Comparator.comparing(Page::path))
                .map(p ->
                        new SitemapEntry(setting.absolute(p.path()), dates.of(p).map(LocalDate::toString)))
                .toList();
    }

    private static Optional<LocalDate> date(RegionDesk desk, String path) {
        for (Edition edition : desk.library().editions()) {
            boolean own = path.startsWith(
                    desk.addresses().region() + "/edisi/" + edition.head().id() + "/");
            boolean home =
                    path.equals(desk.addresses().home()) && edition.head().state() == EditionState.IN_FORCE;
            if (own || home) {
                return edition.head().adopted();
            }
        }
        return desk.library().record().evaluations().stream()
                .filter(e -> path.equals(desk.addresses().evaluation(e.id())))
                .map(e -> e.date())
                .findFirst()
                .or(() -> desk.library().record().forumNotes().stream()
                        .filter(f -> path.equals(desk.addresses().forum(f.id())))
                        .map(f -> f.date())
                        .findFirst())
                .or(() -> compared(desk, path))
                .or(() -> lastChange(desk, path));
    }

    /** A comparison is as old as its later edition. */
    private static Optional<LocalDate> compared(RegionDesk desk, String path) {
        return desk.library().comparisons().stream()
                .filter(d -> path.startsWith(desk.addresses()
                        .comparisonFolder(d.before().id(), d.after().id())))
                .findFirst()
                .flatMap(d -> d.after().adopted());
    }

    /** A history is as old as the last adopted change in it. */
    private static Optional<LocalDate> lastChange(RegionDesk desk, String path) {
        return desk.library().timelines().stream()
                .filter(t -> path.equals(desk.addresses().history(t.item())))
                .findFirst()
                .flatMap(t -> desk.library()
                        .inForce()
                        .flatMap(e -> ItemChange.of(desk, t, e.head().id())))
                .flatMap(c -> c.by().adopted());
    }

    private Page page(String path, boolean ofRegions, List<SitemapEntry> entries) {
        Chrome chrome = ChromeMaker.of(setting, path, FILE).hidden().make();
        return new Page(path, PageType.SITEMAP, new SitemapView(chrome, ofRegions, entries));
    }
}
