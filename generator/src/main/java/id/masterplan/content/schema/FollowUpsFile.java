package id.masterplan.content.schema;

import id.masterplan.model.FollowUp;
import java.util.List;

/** The file {@code follow-ups.yaml}: what an edition makes of recommendations. */
public record FollowUpsFile(List<FollowUp> followUps) {
    /** Guards the list against later change. */
    public FollowUpsFile {
        followUps = List.copyOf(followUps);
    }
}
