package id.masterplan.content.schema;

import id.masterplan.model.Agency;
import java.util.List;

/** The file of a plan's agencies. */
public record AgenciesFile(List<Agency> agencies) {
    /** Guards the list against later change. */
    public AgenciesFile {
        agencies = List.copyOf(agencies);
    }
}
