package id.masterplan.site;

import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.RegionId;

/**
 * The permanent addresses of a region (design, section 5), as file paths below the site's root. Links are written with
 * {@code index.html} so that a copy opens from a disk.
 */
public record Addresses(RegionId region) {
    /** The page of all regions. */
    public static final String HOME = "index.html";

    /** The search page. */
    public static final String SEARCH = "cari/index.html";

    /** The folder of the search index, ending in a slash; all languages share it. */
    public static final String INDEX = "cari/indeks/";

    /** A page of the site itself. */
    public static String standing(ItemId page) {
        return "tentang/" + page + "/index.html";
    }

    /** The region's page. */
    public String home() {
        return region + "/index.html";
    }

    /** The overview of an edition or of the draft. */
    public String edition(EditionId edition) {
        return folder(edition) + "index.html";
    }

    /** A chapter. */
    public String chapter(EditionId edition, ItemId chapter) {
        return folder(edition) + "bab/" + chapter + "/index.html";
    }

    /** A programme. */
    public String programme(EditionId edition, ItemId programme) {
        return folder(edition) + "program/" + programme + "/index.html";
    }

    /** A quick win. */
    public String quickWin(EditionId edition, ItemId quickWin) {
        return folder(edition) + "quick-win/" + quickWin + "/index.html";
    }

    /** The roadmap. */
    public String roadmap(EditionId edition) {
        return folder(edition) + "peta-jalan/index.html";
    }

    /** The alignment with the RPJMD. */
    public String alignment(EditionId edition) {
        return folder(edition) + "keselarasan/index.html";
    }

    /** The whole edition on one page. */
    public String print(EditionId edition) {
        return folder(edition) + "cetak/index.html";
    }

    /** The choice of comparisons. */
    public String comparisons() {
        return region + "/banding/index.html";
    }

    /** The folder of a comparison, ending in a slash; holds {@code index.html}, {@code diff.json}, {@code perubahan.csv}. */
    public String comparisonFolder(EditionId before, EditionId after) {
        return region + "/banding/" + before + "..." + after + "/";
    }

    /** The page of a comparison. */
    public String comparison(EditionId before, EditionId after) {
        return comparisonFolder(before, after) + "index.html";
    }

    /** A comparison on a few sheets, for a meeting. */
    public String briefing(EditionId before, EditionId after) {
        return comparisonFolder(before, after) + "cetak/index.html";
    }

    /** The texts of a comparison beside each other. */
    public String sides(EditionId before, EditionId after) {
        return comparisonFolder(before, after) + "berdampingan/index.html";
    }

    /** All items that have a history. */
    public String histories() {
        return region + "/riwayat/index.html";
    }

    /** The history of an item. */
    public String history(ItemId item) {
        return region + "/riwayat/" + item + "/index.html";
    }

    /** All RPJMDs. */
    public String rpjmds() {
        return region + "/rpjmd/index.html";
    }

    /** An RPJMD. */
    public String rpjmd(ItemId plan) {
        return region + "/rpjmd/" + plan + "/index.html";
    }

    /** The folder of what a newer RPJMD leaves unaligned, ending in a slash; holds {@code index.html}, {@code dampak.csv}. */
    public String impactFolder(ItemId plan) {
        return region + "/rpjmd/" + plan + "/dampak/";
    }

    /** What a newer RPJMD leaves unaligned. */
    public String impact(ItemId plan) {
        return impactFolder(plan) + "index.html";
    }

    /** All tables of results, and claims. */
    public String realisations() {
        return region + "/realisasi/index.html";
    }

    /** A table of results. */
    public String realisation(ItemId table) {
        return region + "/realisasi/" + table + "/index.html";
    }

    /** The legal instruments. */
    public String instruments() {
        return region + "/produk-hukum/index.html";
    }

    /** All evaluations. */
    public String evaluations() {
        return region + "/evaluasi/index.html";
    }

    /** An evaluation. */
    public String evaluation(ItemId evaluation) {
        return region + "/evaluasi/" + evaluation + "/index.html";
    }

    /** Quick wins over the years. */
    public String quickWins() {
        return region + "/quick-win/index.html";
    }

    /** All ways to look through the edition in force. */
    public String facets() {
        return region + "/menurut/index.html";
    }

    /** The items of the edition in force that share something. */
    public String facet(String kind, String value) {
        return region + "/menurut/" + kind + "/" + value + "/index.html";
    }

    /** All forum notes. */
    public String forums() {
        return region + "/forum/index.html";
    }

    /** A forum note. */
    public String forum(ItemId note) {
        return region + "/forum/" + note + "/index.html";
    }

    /** All items from A to Z. */
    public String letters() {
        return region + "/a-z/index.html";
    }

    /** The feed of changes. */
    public String feed() {
        return region + "/umpan.atom";
    }

    /** The feed of what a page in a folder of its own is about. */
    static String feedOf(String page) {
        return page.replaceFirst("index\\.html$", "umpan.atom");
    }

    private String folder(EditionId edition) {
        return edition.equals(EditionId.DRAFT) ? region + "/rancangan/" : region + "/edisi/" + edition + "/";
    }

    /** The path from a page to the root of the site: empty for the home page, else {@code ../} a folder. */
    public static String root(String page) {
        return "../".repeat((int) page.chars().filter(c -> c == '/').count());
    }

    /** A link from one page to another path of the site. */
    public static String link(String fromPage, String toPath) {
        return root(fromPage) + toPath;
    }
}
