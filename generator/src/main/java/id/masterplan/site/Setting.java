package id.masterplan.site;

import id.masterplan.model.ItemId;
import id.masterplan.model.Label;
import id.masterplan.model.Site;
import id.masterplan.model.StandingPage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the builders of all pages share: the site, its standing pages, and the words of its language. */
public record Setting(Site site, List<StandingPage> standing, Labels labels) {
    /** Puts the standing pages in their order. */
    public Setting {
        standing = standing.stream()
                .sorted(Comparator.comparingInt(StandingPage::order).thenComparing(StandingPage::id))
                .toList();
    }

    /** Numbers, dates and money in the site's language. */
    public Formats formats() {
        return new Formats(labels);
    }

    /** Values in the site's language. */
    public Values values() {
        return new Values(labels);
    }

    /** A name in the site's language. */
    public String name(Label label) {
        return labels.language().equals("en") ? label.en().orElse(label.id()) : label.id();
    }

    /** The path of a standing page, where the site has it. */
    public Optional<String> standing(ItemId page) {
        return standing.stream()
                .filter(p -> p.id().equals(page))
                .map(p -> Addresses.standing(p.id()))
                .findFirst();
    }

    /** The absolute address of a path of the site, as people write it. */
    public String absolute(String path) {
        String folder = path.endsWith("/index.html") || path.equals("index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
        return site.baseUrl() + folder;
    }
}
