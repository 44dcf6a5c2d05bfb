package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Edition;
import id.masterplan.model.Instrument;
import java.util.List;
import java.util.Set;

/** The legal basis that a change record names must be an instrument of the region. */
final class ChangeBasis implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Set<String> instruments = Known.ids(library.record().instruments(), Instrument::id);
        List<ChangeRecord> records = edition.changes().changes();
        for (int i = 0; i < records.size(); i++) {
            String pointer = "/changes/" + i + "/basis";
            records.get(i)
                    .basis()
                    .target()
                    .ifPresent(
                            b -> findings.knownInFile(Paths.changes(library.record()), pointer, b.text(), instruments));
        }
    }
}
