package id.masterplan.site;

import id.masterplan.model.StandingPage;
import id.masterplan.site.view.HomeView;
import id.masterplan.site.view.ListedItem;
import id.masterplan.site.view.NavLink;
import id.masterplan.site.view.NotFoundView;
import id.masterplan.site.view.ProvinceGroup;
import id.masterplan.site.view.SearchBox;
import id.masterplan.site.view.StandingView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pages that belong to no region: home, standing pages, 404. */
final class NationalPages {
    static final String NOT_FOUND = "404.html";
    private static final int NEWS = 5;

    /** As many as leave room for the provinces on a phone. */
    private static final int BRIEF_NEWS = 3;

    /** As many regions as a phone shows as cards without much to scroll. */
    private static final int CARDS = 12;

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
        List<ProvinceGroup> groups = RegionSummaries.byProvince(regions).entrySet().stream()
                .map(e -> new ProvinceGroup(
                        e.getKey(),
                        e.getValue().stream().map(RegionSummary::card).toList()))
                .toList();
        String description = setting.name(setting.site().description());
        var chrome = ChromeMaker.of(
                        setting, Addresses.HOME, setting.name(setting.site().title()))
                .description(description)
                .unsearched()
                .make();
        List<NavLink> standing = setting.standing().stream()
                .map(p -> setting.nav(p, "", Addresses.HOME))
                .toList();
        HomeView view = new HomeView(
                chrome,
                description,
                new SearchBox(Addresses.SEARCH, Optional.empty()),
                labels.word("home.count", regions.size(), groups.size()),
                regions.size() > CARDS,
                groups,
                news(regions),
                standing);
        return new Page(Addresses.HOME, PageType.HOME, view);
    }

    private static List<ListedItem> news(List<RegionSummary> regions) {
        return regions.stream()
                .flatMap(r -> r.news().stream())
                .sorted(Comparator.comparing(RegionSummary.News::day).reversed())
                .limit(regions.size() > CARDS ? BRIEF_NEWS : NEWS)
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
