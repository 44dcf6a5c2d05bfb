package id.masterplan.site.view;

import java.util.List;

/**
 * A part of a page under a heading of its own: first what is said in words, then facts, statements and tables.
 *
 * @param id by which others point to it
 * @param parts sections within it, one level below
 */
public record Section(
        String id,
        String title,
        List<Phrase> notes,
        List<Detail> facts,
        List<Statement> statements,
        List<Grid> grids,
        List<Section> parts,
        List<SourceLine> sources,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public Section {
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        statements = List.copyOf(statements);
        grids = List.copyOf(grids);
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }
}
