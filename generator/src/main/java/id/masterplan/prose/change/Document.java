package id.masterplan.prose.change;

import id.masterplan.model.Prose;

/**
 * A text to compare: a chapter of an edition, or any document.
 *
 * @param id tells the documents of one side apart
 */
public record Document(String id, String title, Prose body) {}
