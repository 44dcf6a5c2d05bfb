package id.masterplan.site;

import id.masterplan.model.StandingPage;
import id.masterplan.site.view.HomeView;
import id.masterplan.site.view.ListedItem;
import id.masterplan.site.view.NavLink;
import id.masterplan.site.view.NotFoundView;
import id.masterplan.site.view.ProvinceGroup;
import id.masterplan.site.view.RegionCard;
import id.masterplan.site.view.StandingView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages that belong to no region: home, standing pages, 404. */
final class NationalPages {
    static final String NOT_FOUND = "404.html";
    private static final int NEWS = 5;

    private final Setting setting;
    private final Labels labels;

    NationalPages(Setting setting) {
        this.setting = setting;
        this.labels = setting.labels();
    }

    List<Page> pages(List<RegionSummary> regions) {
        List<Page> pages = new ArrayList<>(List.of(home(regions)));
        if (!setting.isTranslated()) {
            pages.add(notFound());
        }
        pages.add(new SearchPage(setting).page(regions));
        setting.standing().forEach(page -> pages.add(standing(page)));
        return pages;
    }

    private Page home(List<RegionSummary> regions) {
        Map<String, List<RegionCard>> provinces = new TreeMap<>();
        regions.stream()
                .sorted(Comparator.comparing(RegionSummary::region))
                .forEach(r -> provinces
                        .computeIfAbsent(r.province(), p -> new ArrayList<>())
                        .add(r.card()));
        List<ProvinceGroup> groups = provinces.entrySet().stream()
                .map(e -> new ProvinceGroup(e.getKey(), e.getValue()))
                .toList();
        String description = setting.name(setting.site().description());
        var chrome = ChromeMaker.of(
                        setting, Addresses.HOME, setting.name(setting.site().title()))
                .description(description)
                .make();
        List<NavLink> standing = setting.standing().stream()
                .map(p -> setting.nav(p, "", Addresses.HOME))
                .toList();
        return new Page(
                Addresses.HOME, PageType.HOME, new HomeView(chrome, description, groups, news(regions), standing));
    }

    private static List<ListedItem> news(List<RegionSummary> regions) {
        return regions.stream()
                .flatMap(r -> r.news().stream())
                .sorted(Comparator.comparing(RegionSummary.News::day).reversed())
                .limit(NEWS)
                .map(RegionSummary.News::line)
                .toList();
    }

    /** Shown at any address, so its links are absolute. */
    private Page notFound() {
        var chrome = ChromeMaker.of(setting, NOT_FOUND, labels.word("not-found.title"))
                .rootedAt(setting.site().baseUrl())
                .hidden()
                .make();
        return new Page(NOT_FOUND, PageType.NOT_FOUND, new NotFoundView(chrome, labels.word("not-found.lead")));
    }

    private Page standing(StandingPage page) {
        String path = Addresses.standing(page.id());
        ProseHtml writer = ProseHtml.of(labels, id -> setting.standing(id).map(to -> Addresses.link(path, to)));
        var chrome = ChromeMaker.of(setting, path, page.title())
                .description(page.summary())
                .make();
        return new Page(
                path,
                PageType.STANDING,
                new StandingView(
                        chrome, setting.foreign(page), writer.contents(page.body()), writer.write(page.body())));
    }
}
