package id.masterplan.content.schema;

import id.masterplan.model.Claim;
import java.util.List;

/** The file {@code claims.yaml}: figures stated without their parts. */
public record ClaimsFile(List<Claim> claims) {
    /** Guards the list against later change. */
    public ClaimsFile {
        claims = List.copyOf(claims);
    }
}
