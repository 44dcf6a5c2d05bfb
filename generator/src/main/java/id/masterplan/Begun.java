package id.masterplan;

import java.util.List;

/** The files that were written, sorted. */
public record Begun(List<String> files) {
    /** Guards the list against later change. */
    public Begun {
        files = List.copyOf(files);
    }
}
