package id.masterplan.site.view;

/**
 * A region as the search page knows it.
 *
 * @param main the part of the index with the edition in force and the record
 * @param others the parts of the draft and of older editions, with spaces between
 * @param letters its items from A to Z
 */
public record SearchRegion(String id, String main, String others, Link letters) {}
