package id.masterplan.site.view;

import java.util.List;

/** An edition's overview. */
public record EditionSheet(
        List<Detail> facts,
        Statement vision,
        List<Statement> missions,
        List<Statement> goals,
        List<Link> chapters,
        List<ItemGroup> dimensions,
        Grid phases,
        Grid agencies,
        List<SourceLine> sources,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public EditionSheet {
        facts = List.copyOf(facts);
        missions = List.copyOf(missions);
        goals = List.copyOf(goals);
        chapters = List.copyOf(chapters);
        dimensions = List.copyOf(dimensions);
        sources = List.copyOf(sources);
    }
}
