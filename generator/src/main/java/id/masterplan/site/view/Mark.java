package id.masterplan.site.view;

/** A run of words in a field or a block: {@code same}, {@code deleted} or {@code inserted}. */
public record Mark(String op, String text) {}
