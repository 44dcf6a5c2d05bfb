package id.masterplan.content.schema;

import id.masterplan.model.Institution;
import java.util.List;

/** The file {@code institutions.yaml}: the bodies of a plan. */
public record InstitutionsFile(List<Institution> institutions) {
    /** Guards the list against later change. */
    public InstitutionsFile {
        institutions = List.copyOf(institutions);
    }
}
