package id.masterplan.bake;

/** A mistake of ours in a template or view: names the page and the template, so that the build can say so. */
public final class BakeException extends RuntimeException {
    private final String page;
    private final String template;

    BakeException(String page, String template, String reason, Throwable cause) {
        super("page " + page + ", template " + template + ": " + reason, cause);
        this.page = page;
        this.template = template;
    }

    /** The page that could not be rendered. */
    public String page() {
        return page;
    }

    /** The template that the page asked for; the fault may lie in one that it includes. */
    public String template() {
        return template;
    }
}
