package id.masterplan.content.schema;

import id.masterplan.model.Instrument;
import java.util.List;

/** The file of a region's legal instruments. */
public record InstrumentsFile(List<Instrument> instruments) {
    /** Guards the list against later change. */
    public InstrumentsFile {
        instruments = List.copyOf(instruments);
    }
}
