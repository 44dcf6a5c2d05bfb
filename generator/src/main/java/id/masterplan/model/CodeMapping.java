package id.masterplan.model;

import java.util.List;

/** An official list of what became of programme codes from one scheme to the next. */
public record CodeMapping(
        ItemId id, String fromScheme, String toScheme, List<CodeMappingRow> rows, List<Source> sources) {
    /** Guards the lists against later change. */
    public CodeMapping {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }
}
