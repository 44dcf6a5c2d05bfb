package id.masterplan.site;

import id.masterplan.model.ItemId;
import id.masterplan.model.Label;
import id.masterplan.model.Site;
import id.masterplan.model.StandingPage;
import id.masterplan.site.view.LanguageLink;
import id.masterplan.site.view.NavLink;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the builders of all pages share: the site, its standing pages and its glossary, and the words of its language. */
public final class Setting {
    /** The language that every standing page is written in, whatever others. */
    private static final String ORIGINAL = Labels.INDONESIAN.getLanguage();

    private final Site site;
    private final List<StandingPage> pages;
    private final Labels labels;
    private final List<StandingPage> standing;
    private final Glossary glossary;
    private final Formats formats;
    private final Values values;

    /**
     * A site in the language of the words.
     *
     * @param pages the standing pages in every language that they are written in
     */
    public Setting(Site site, List<StandingPage> pages, Labels labels) {
        this.site = site;
        this.pages = List.copyOf(pages);
        this.labels = labels;
        this.standing = pages.stream()
                .filter(p -> isOwn(p) || (p.language().equals(ORIGINAL) && !hasOwn(p)))
                .sorted(Comparator.comparingInt(StandingPage::order).thenComparing(StandingPage::id))
                .toList();
        this.glossary = Glossary.of(standing);
        this.formats = new Formats(labels);
        this.values = new Values(labels);
    }

    /** What the site says of itself. */
    public Site site() {
        return site;
    }

    /** The standing pages in every language that they are written in. */
    List<StandingPage> pages() {
        return pages;
    }

    /** The words of the language. */
    public Labels labels() {
        return labels;
    }

    /** The standing pages in their order: in the site's language where they are written in it, else as they are. */
    public List<StandingPage> standing() {
        return standing;
    }

    /** What abbreviations mean. */
    Glossary glossary() {
        return glossary;
    }

    private boolean hasOwn(StandingPage page) {
        return pages.stream().anyMatch(p -> isOwn(p) && p.id().equals(page.id()));
    }

    /** Whether a standing page is written in the site's language. */
    boolean isOwn(StandingPage page) {
        return page.language().equals(labels.language());
    }

    /** Numbers, dates and money in the site's language. */
    public Formats formats() {
        return formats;
    }

    /** Values in the site's language. */
    public Values values() {
        return values;
    }

    /** A name in the site's language. */
    public String name(Label label) {
        return labels.language().equals("en") ? label.en().orElse(label.id()) : label.id();
    }

    /** A link to a standing page, from a page at a path whose links begin with a root. */
    NavLink nav(StandingPage page, String root, String path) {
        String to = Addresses.standing(page.id());
        return new NavLink(page.title(), root + to, to.equals(path), foreign(page));
    }

    /** The language of a standing page where that is not the site's. */
    Optional<String> foreign(StandingPage page) {
        return isOwn(page) ? Optional.empty() : Optional.of(page.language());
    }

    /** The path of a standing page, where the site has it. */
    public Optional<String> standing(ItemId page) {
        return pages.stream()
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
        return page.at(folder() + page.path());
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
