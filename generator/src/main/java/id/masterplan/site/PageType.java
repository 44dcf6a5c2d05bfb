package id.masterplan.site;

/** The kinds of page; each has one template. */
public enum PageType {
    /** All regions. */
    HOME("page/home.ftlh"),
    /** A region. */
    REGION("page/region.ftlh"),
    /** An edition's overview. */
    EDITION("page/edition.ftlh"),
    /** A chapter of an edition. */
    CHAPTER("page/chapter.ftlh"),
    /** A programme of an edition. */
    PROGRAMME("page/programme.ftlh"),
    /** A quick win of an edition. */
    QUICK_WIN("page/quick-win.ftlh"),
    /** The roadmap of an edition. */
    ROADMAP("page/roadmap.ftlh"),
    /** RPJMD alignment of an edition. */
    ALIGNMENT("page/alignment.ftlh"),
    /** A whole edition on one page, for printing. */
    PRINT("page/print.ftlh"),
    /** The choice of comparisons of a region. */
    COMPARISONS("page/comparisons.ftlh"),
    /** A comparison of two editions. */
    COMPARISON("page/comparison.ftlh"),
    /** A comparison on a few sheets, for a meeting. */
    BRIEFING("page/briefing.ftlh"),
    /** The texts of a comparison beside each other. */
    SIDES("page/sides.ftlh"),
    /** A comparison of files, or of a region's texts, as one file. */
    TEXTS("page/texts.ftlh"),
    /** All items that have a history. */
    HISTORIES("page/histories.ftlh"),
    /** An item through all editions. */
    HISTORY("page/history.ftlh"),
    /** All RPJMDs of a region. */
    RPJMDS("page/rpjmds.ftlh"),
    /** An RPJMD and what it left unaligned. */
    RPJMD("page/rpjmd.ftlh"),
    /** What a newer RPJMD leaves unaligned in the plan. */
    IMPACT("page/impact.ftlh"),
    /** All tables of results of a region, and claims. */
    REALISATIONS("page/realisations.ftlh"),
    /** A table of results. */
    REALISATION("page/realisation.ftlh"),
    /** The legal instruments of a region. */
    INSTRUMENTS("page/instruments.ftlh"),
    /** All ways to look through a plan. */
    FACETS("page/facets.ftlh"),
    /** The items of a plan that share something. */
    FACET("page/facet.ftlh"),
    /** All evaluations of a region. */
    EVALUATIONS("page/evaluations.ftlh"),
    /** An evaluation note. */
    EVALUATION("page/evaluation.ftlh"),
    /** Quick wins over the years. */
    QUICK_WINS("page/quick-wins.ftlh"),
    /** All forum notes of a region. */
    FORUMS("page/forums.ftlh"),
    /** A forum note. */
    FORUM("page/forum.ftlh"),
    /** A page of the site itself. */
    STANDING("page/standing.ftlh"),
    /** The search over all regions. */
    SEARCH("page/search.ftlh"),
    /** All items of a region from A to Z. */
    LETTERS("page/letters.ftlh"),
    /** Shown for an address that does not exist. */
    NOT_FOUND("page/not-found.ftlh"),
    /** The changes of a region as Atom. */
    FEED("feed/changes.ftlx"),
    /** All addresses with their dates. */
    SITEMAP("feed/sitemap.ftlx");

    private final String template;

    PageType(String template) {
        this.template = template;
    }

    /** Path of the template below {@code templates/}. */
    public String template() {
        return template;
    }
}
