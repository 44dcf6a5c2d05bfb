package id.masterplan.model;

import java.util.List;

/** Content that says where it comes from. */
public interface Sourced {
    /** Whether this was made up to show how a plan looks; shown to readers as <em>contoh</em>. */
    boolean illustrative();

    /** Where the facts come from. */
    List<Source> sources();
}
