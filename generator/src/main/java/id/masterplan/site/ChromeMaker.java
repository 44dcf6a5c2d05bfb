package id.masterplan.site;

import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionState;
import id.masterplan.site.view.Chrome;
import id.masterplan.site.view.Html;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.NavLink;
import id.masterplan.site.view.Provenance;
import id.masterplan.site.view.SearchBox;
import id.masterplan.site.view.StateBar;
import id.masterplan.site.view.VersionMenu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the frame around a page: begin with {@link #of}, say what else is known of the page, end with {@link #make}. */
public final class ChromeMaker {
    private final Setting setting;
    private final String path;
    private final String title;
    private String description = "";
    private String root;
    private String canonical;
    private boolean index = true;
    private boolean rooted;
    private boolean searched = true;
    private final List<Link> crumbs = new ArrayList<>();
    private final List<NavLink> navigation = new ArrayList<>();
    private final List<NavLink> parts = new ArrayList<>();
    private Optional<Link> region = Optional.empty();
    private Optional<String> regionId = Optional.empty();
    private Optional<Link> feed = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private Optional<StateBar> state = Optional.empty();
    private Optional<VersionMenu> versions = Optional.empty();
    private Optional<Link> ownFeed = Optional.empty();
    private final Map<String, String> trail = new LinkedHashMap<>();
    private final List<Map<String, Object>> data = new ArrayList<>();
    private Optional<Provenance> provenance = Optional.empty();

    private ChromeMaker(Setting setting, String path, String title) {
        this.setting = setting;
        this.path = path;
        this.title = title;
        this.root = Addresses.root(path);
        this.canonical = path;
        if (!path.equals(Addresses.HOME)) {
            crumb(setting.labels().word("nav.home"), Addresses.HOME);
        }
    }

    /** The frame of a page of the site itself. */
    public static ChromeMaker of(Setting setting, String path, String title) {
        return new ChromeMaker(setting, path, title);
    }

    /** The frame of a page of a region: its name, navigation and feed; the region's page is a crumb. */
    public static ChromeMaker of(RegionDesk desk, String path, String title) {
        ChromeMaker maker = new ChromeMaker(desk.setting(), path, title);
        Addresses addresses = desk.addresses();
        maker.region = Optional.of(new Link(desk.regionName(), maker.link(addresses.home())));
        maker.regionId = Optional.of(addresses.region().text());
        maker.feed = desk.library()
                .inForce()
                .map(edition ->
                        new Link(desk.labels().word("nav.feed", desk.regionName()), maker.link(addresses.feed())));
        if (!path.equals(addresses.home())) {
            maker.crumb(desk.regionName(), addresses.home());
        }
        RegionNavigation.of(desk).forEach(part -> maker.navigation.add(maker.nav(part)));
        return maker;
    }

    /** The frame of a page of an edition: its crumb, parts and origin; a draft is kept out of search engines. */
    static ChromeMaker of(RegionDesk desk, EditionHead edition, String path, String title, SamePage same) {
        ChromeMaker maker = of(desk, path, title);
        String overview = desk.addresses().edition(edition.id());
        if (!path.equals(overview)) {
            maker.crumb(desk.name(edition), overview);
        }
        RegionNavigation.parts(desk, edition).forEach(part -> maker.parts.add(maker.nav(part)));
        maker.edition = Optional.of(desk.name(edition));
        maker.provenance =
                Optional.of(new Provenances(desk).of(edition, new Trusts(desk, edition, path).of(title, same)));
        maker.index = edition.state() != EditionState.DRAFT;
        return maker;
    }

    /** One sentence on what the page holds. */
    public ChromeMaker description(String text) {
        this.description = text;
        return this;
    }

    /** A step between the last crumb and the page. */
    public ChromeMaker crumb(String label, String toPath) {
        crumbs.add(new Link(label, link(toPath)));
        trail.put(toPath, label);
        return this;
    }

    /** The bar that says where the edition stands. */
    public ChromeMaker state(Optional<StateBar> bar) {
        this.state = bar;
        return this;
    }

    /** The same page in other editions. */
    public ChromeMaker versions(Optional<VersionMenu> menu) {
        this.versions = menu;
        return this;
    }

    /** Where the page comes from, for pages of no one edition. */
    ChromeMaker origin(Provenance from) {
        this.provenance = Optional.of(from);
        return this;
    }

    /** The page that stands for this one in search engines, if not itself. */
    public ChromeMaker canonical(String toPath) {
        this.canonical = toPath;
        return this;
    }

    /** Keeps the page out of search engines. */
    public ChromeMaker hidden() {
        this.index = false;
        return this;
    }

    /** The feed of what the page alone is about. */
    ChromeMaker ownFeed(String label, String toPath) {
        this.ownFeed = Optional.of(new Link(label, link(toPath)));
        return this;
    }

    /** What the page says to programs. */
    ChromeMaker data(Map<String, Object> said) {
        data.add(said);
        return this;
    }

    /** For the search page, which has a box of its own. */
    ChromeMaker unsearched() {
        this.searched = false;
        return this;
    }

    /** For a page shown at any address: its links begin with this one. */
    ChromeMaker rootedAt(String address) {
        this.root = address;
        this.rooted = true;
        crumbs.clear();
        return this;
    }

    /** A link from this page. */
    public String link(String toPath) {
        return root + toPath;
    }

    /** The finished frame. */
    public Chrome make() {
        List<NavLink> standing = setting.standing().stream()
                .map(page -> setting.nav(page, root, path))
                .toList();
        return new Chrome(
                title,
                description.isBlank() ? title : description,
                setting.labels().language(),
                new Link(setting.name(setting.site().title()), link(Addresses.HOME)),
                region,
                edition,
                crumbs,
                state,
                index,
                Optional.of(setting.absolute(canonical)),
                navigation,
                parts,
                versions,
                standing,
                provenance,
                feed,
                ownFeed,
                linkedData(),
                searched ? Optional.of(new SearchBox(link(Addresses.SEARCH), regionId)) : Optional.empty(),
                rooted ? List.of() : setting.languages(path));
    }

    /** Nothing where search engines are kept out. */
    private Optional<Html> linkedData() {
        List<Map<String, Object>> graph = new ArrayList<>(data);
        if (!trail.isEmpty()) {
            trail.putIfAbsent(path, title);
            List<Map<String, Object>> steps = new ArrayList<>();
            trail.forEach((to, label) -> {
                Map<String, Object> step = new LinkedHashMap<>();
                step.put("@type", "ListItem");
                step.put("position", steps.size() + 1);
                step.put("name", label);
                step.put("item", setting.absolute(to));
                steps.add(step);
            });
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("@type", "BreadcrumbList");
            list.put("itemListElement", steps);
            graph.add(list);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "https://schema.org");
        all.put("@graph", graph);
        return graph.isEmpty() || !index || rooted ? Optional.empty() : Optional.of(new Html(Json.of(all)));
    }

    private NavLink nav(Link toPath) {
        return new NavLink(toPath.label(), link(toPath.href()), toPath.href().equals(path));
    }
}
