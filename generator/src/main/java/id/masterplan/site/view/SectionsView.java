package id.masterplan.site.view;

import java.util.List;

/** A page made of sections: a list of instruments, a table of results, the words that regulations define. */
public record SectionsView(
        Chrome chrome,
        String lead,
        List<Detail> facts,
        List<Section> sections,
        List<SourceLine> sources,
        boolean illustrative)
        implements PageView {
    /** Guards the lists against later change. */
    public SectionsView {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }
}
