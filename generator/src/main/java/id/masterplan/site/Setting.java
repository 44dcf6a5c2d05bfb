package id.masterplan.site;

import id.masterplan.model.Label;
import id.masterplan.model.Site;
import id.masterplan.model.StandingPage;
import java.util.Comparator;
import java.util.List;

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
        return labels.language().equals("en") ? label.en() : label.id();
    }

    /** The absolute address of a path of the site, as people write it. */
    public String absolute(String path) {
        String folder = path.endsWith("/index.html") || path.equals("index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
        return site.baseUrl() + folder;
    }
}
