package id.masterplan.site.view;

import java.util.List;

/** The programmes of a dimension in full. */
public record ProgrammeGroup(String title, List<ProgrammeSheet> programmes) {
    /** Guards the lists against later change. */
    public ProgrammeGroup {
        programmes = List.copyOf(programmes);
    }
}
