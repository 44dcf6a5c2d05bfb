package id.masterplan.site.view;

/** What a template receives: finished values, set and nothing else. */
public interface PageView {
    /** The frame around the content. */
    Chrome chrome();
}
