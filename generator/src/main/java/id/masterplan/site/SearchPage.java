package id.masterplan.site;

import id.masterplan.model.EditionState;
import id.masterplan.search.SearchKind;
import id.masterplan.site.view.SearchProvince;
import id.masterplan.site.view.SearchView;
import id.masterplan.site.view.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The search page of the whole site; without a script it leads to the lists from A to Z. */
final class SearchPage {
    /** More regions than these are not searched at once: their parts of the index would weigh too much. */
    private static final int AT_ONCE = 30;

    private static final List<String> WORDS = List.of(
            "search.typing",
            "search.loading",
            "search.failed",
            "search.none",
            "search.one",
            "search.many",
            "search.short",
            "search.similar",
            "search.further-word",
            "search.further-few",
            "search.editions",
            "search.within",
            "search.lost",
            "search.choose",
            "illustrative.badge",
            "edition.named",
            "edition.draft");

    private final Setting setting;
    private final Labels labels;

    SearchPage(Setting setting) {
        this.setting = setting;
        this.labels = setting.labels();
    }

    Page page(List<RegionSummary> regions) {
        var chrome = ChromeMaker.of(setting, Addresses.SEARCH, labels.word("search.title"))
                .description(labels.word("search.description"))
                .unsearched()
                .make();
        SearchView view = new SearchView(
                chrome,
                setting.shared(Addresses.SEARCH, Addresses.INDEX),
                NationalItems.name(setting),
                atOnce(regions) ? Optional.empty() : Optional.of(NationalItems.REGIONS),
                provinces(regions),
                words(),
                new Letters(setting, Addresses.SEARCH).of(new NationalItems(setting).items()));
        return new Page(Addresses.SEARCH, PageType.SEARCH, view);
    }

    /** Whether there are so few regions that one search goes through all of them. */
    static boolean atOnce(List<RegionSummary> regions) {
        return regions.size() <= AT_ONCE;
    }

    private static List<SearchProvince> provinces(List<RegionSummary> regions) {
        return RegionSummaries.byProvince(regions).entrySet().stream()
                .map(e -> new SearchProvince(
                        e.getKey(),
                        e.getValue().stream().map(RegionSummary::search).toList()))
                .toList();
    }

    /** What the script says, as it stands: the script sets the arguments in. */
    private List<Wording> words() {
        List<Wording> words = new ArrayList<>();
        WORDS.forEach(key -> words.add(new Wording(key, labels.text(key))));
        for (SearchKind kind : SearchKind.values()) {
            words.add(new Wording(Labels.key(kind), labels.word(kind)));
        }
        for (EditionState state : EditionState.values()) {
            words.add(new Wording(Labels.key(state), labels.word(state)));
        }
        return words;
    }
}
