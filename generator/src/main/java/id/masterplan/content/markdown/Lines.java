package id.masterplan.content.markdown;

import id.masterplan.problem.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** From an index in a text to its place in the file. */
final class Lines {
    private final String path;
    private final String text;
    private final int firstLine;
    private final List<Integer> starts = new ArrayList<>();

    Lines(String path, String text, int firstLine) {
        this.path = path;
        this.text = text;
        this.firstLine = firstLine;
        starts.add(0);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
    }

    /** The column counts code points, as those of YAML do. */
    Position at(int index) {
        int found = Collections.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return Position.of(path, firstLine + line, text.codePointCount(starts.get(line), index) + 1);
    }
}
