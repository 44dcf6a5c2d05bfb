package id.masterplan.site.view;

import java.util.List;

/** A table compared by rows; neighbouring rows that stayed the same are one row that counts them. */
public record ComparedTable(List<String> header, List<ComparedRow> rows) {
    /** Guards the lists against later change. */
    public ComparedTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
