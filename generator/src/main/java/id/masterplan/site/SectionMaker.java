package id.masterplan.site;

import id.masterplan.model.Source;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import id.masterplan.site.view.SourceLine;
import id.masterplan.site.view.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers a part of a page; one in which nothing is said is none. */
final class SectionMaker {
    private final String id;
    private final String title;
    private final List<Phrase> notes = new ArrayList<>();
    private final List<Detail> facts = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<Section> parts = new ArrayList<>();
    private List<SourceLine> sources = List.of();
    private boolean illustrative;

    SectionMaker(String id, String title) {
        this.id = id;
        this.title = title;
    }

    SectionMaker note(String text) {
        notes.add(Phrase.of(text));
        return this;
    }

    SectionMaker note(Phrase phrase) {
        notes.add(phrase);
        return this;
    }

    SectionMaker facts(Details details) {
        facts.addAll(details.list());
        return this;
    }

    SectionMaker statements(List<Statement> more) {
        statements.addAll(more);
        return this;
    }

    /** A table; its empty columns are left out, and one without rows is none. */
    SectionMaker grid(Grid grid) {
        if (!grid.rows().isEmpty()) {
            grids.add(Cells.filled(grid));
        }
        return this;
    }

    SectionMaker parts(List<Section> more) {
        parts.addAll(more);
        return this;
    }

    SectionMaker origin(Setting setting, boolean made, List<Source> from) {
        sources = Provenances.lines(setting, from);
        illustrative = made;
        return this;
    }

    Section make() {
        return new Section(id, title, notes, facts, statements, grids, parts, sources, illustrative);
    }

    /** The section, where there is anything in it. */
    Optional<Section> ifAny() {
        boolean any =
                !notes.isEmpty() || !facts.isEmpty() || !statements.isEmpty() || !grids.isEmpty() || !parts.isEmpty();
        return any ? Optional.of(make()) : Optional.empty();
    }
}
