package id.masterplan.site.view;

import java.util.List;

/**
 * An edition's overview.
 *
 * @param basis what the plan is based on and how it means to get there: strategies, analyses
 * @param means money, people and papers of the plan
 */
public record EditionSheet(
        List<Detail> facts,
        Statement vision,
        Statements missions,
        Statements goals,
        List<Link> chapters,
        List<Section> basis,
        List<ItemGroup> dimensions,
        Grid phases,
        List<Section> means,
        Grid agencies,
        List<SourceLine> sources,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public EditionSheet {
        facts = List.copyOf(facts);
        chapters = List.copyOf(chapters);
        basis = List.copyOf(basis);
        means = List.copyOf(means);
        dimensions = List.copyOf(dimensions);
        sources = List.copyOf(sources);
    }
}
