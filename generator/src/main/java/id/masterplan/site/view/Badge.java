package id.masterplan.site.view;

/** A mark that says in a sign and in words what became of something; the tone is its style name. */
public record Badge(String sign, String text, String tone) {}
