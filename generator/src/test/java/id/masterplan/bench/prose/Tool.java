package id.masterplan.bench.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Another program that compares texts. */
interface Tool {
    /** A pair of texts. */
    record Input(String id, Side before, Side after) {}

    /**
     * One side in the forms that tools take.
     *
     * @param lines visible text, a line for each block, or Markdown as written
     */
    record Side(String html, String lines) {}

    /**
     * What a tool answered.
     *
     * @param told whether it told any change
     */
    record Answer(boolean told, List<Strip> strips, Optional<String> error) {
        public Answer {
            strips = List.copyOf(strips);
        }
    }

    /** Compares all pairs; answers by the names of programs, then by the ids of pairs. */
    Map<String, Map<String, Answer>> run(List<Input> inputs);
}
