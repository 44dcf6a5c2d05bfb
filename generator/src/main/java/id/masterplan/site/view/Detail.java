package id.masterplan.site.view;

import java.util.List;

/** A label and what is known under it; never empty. */
public record Detail(String label, List<Phrase> values) {
    /** Guards the lists against later change. */
    public Detail {
        values = List.copyOf(values);
    }
}
