package id.masterplan.site;

import id.masterplan.model.ItemId;
import id.masterplan.model.Label;
import id.masterplan.model.Site;
import id.masterplan.model.StandingPage;
import id.masterplan.site.view.LanguageLink;
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

    /** The folder that all pages of the language stand in: empty for the site's own language, else such as {@code en/}. */
    public String folder() {
        return folder(labels.language());
    }

    static String folder(String language) {
        return language.equals(Labels.INDONESIAN.getLanguage()) ? "" : language + "/";
    }

    /** Whether the words are not in the language of the plans. */
    boolean isTranslated() {
        return !folder().isEmpty();
    }

    /** The page where it stands on the site. */
    Page placed(Page page) {
        return new Page(folder() + page.path(), page.type(), page.view());
    }

    /** A link from a page to a file that all languages share, such as data. */
    String shared(String fromPage, String toPath) {
        return Addresses.root(folder() + fromPage) + toPath;
    }

    /** The absolute address of a page's path, as people write it. */
    public String absolute(String path) {
        return address(folder() + path);
    }

    private String address(String path) {
        String folder = path.endsWith("/index.html") || path.equals("index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
        return site.baseUrl() + folder;
    }

    /** The same page in every language of the site. */
    List<LanguageLink> languages(String path) {
        return Labels.LANGUAGES.stream()
                .map(l -> new LanguageLink(
                        l,
                        labels.word("language." + l),
                        Addresses.root(folder() + path) + folder(l) + path,
                        address(folder(l) + path),
                        l.equals(labels.language())))
                .toList();
    }
}
