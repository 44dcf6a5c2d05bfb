package id.masterplan.site.view;

/**
 * An adopted edition in the feed.
 *
 * @param content finished markup, which the feed carries as text
 */
public record FeedEntry(String id, String title, String updated, String href, String summary, String content) {}
