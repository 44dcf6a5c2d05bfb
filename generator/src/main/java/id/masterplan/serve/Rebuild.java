package id.masterplan.serve;

import id.masterplan.problem.Problem;
import java.util.List;

/** What the preview does when a source changes, and whom it tells. */
public interface Rebuild {
    /** Builds the site again; one with errors leaves the former site as it is. */
    List<Problem> build();

    /** Told after each build, with nothing where all is well. */
    void show(List<Problem> problems);

    /** Told of a mistake of ours; the preview goes on. */
    void failed(Throwable mistake);
}
