package id.masterplan;

import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A wish to adopt the committed text of a region as an edition.
 *
 * @param revision the commit to pin; HEAD where empty
 * @param title of the edition; the frame's where empty
 */
public record Adoption(
        RegionId region,
        EditionId edition,
        Optional<String> revision,
        Optional<String> title,
        EditionKind kind,
        LocalDate adopted,
        Reference instrument,
        String reason,
        boolean illustrative,
        List<Source> sources) {}
