package id.masterplan.site.view;

/** Finished markup; the only text that templates do not escape. Made by the writer of prose alone. */
public record Html(String markup) {
    /** No markup. */
    public static final Html EMPTY = new Html("");
}
