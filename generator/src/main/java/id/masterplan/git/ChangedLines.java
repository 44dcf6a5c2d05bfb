package id.masterplan.git;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one tree changed in another: by path the lines that are new or different, and what a moved file was called
 * before. A file from which lines were only taken away has no lines; a file that did not change is not listed.
 */
public record ChangedLines(Map<String, List<LineRange>> lines, Map<String, String> formerNames) {
    /** Nothing changed. */
    public static final ChangedLines NONE = new ChangedLines(Map.of(), Map.of());

    /** Guards the maps against later change. */
    public ChangedLines {
        lines = Map.copyOf(lines);
        formerNames = Map.copyOf(formerNames);
    }

    /** Compares the files below some folders, each ending in a slash. */
    public static ChangedLines between(SourceTree before, SourceTree after, List<String> folders) {
        return new TreeChanges(before, after).compare(folders);
    }

    /** Whether a line changed; for a file as a whole, line 0, whether anything in it did. */
    public boolean touches(String file, int line) {
        return Optional.ofNullable(lines.get(file))
                .map(ranges -> line == 0 || ranges.stream().anyMatch(r -> r.has(line)))
                .orElse(false);
    }

    /** What a file was called before. */
    public String formerName(String file) {
        return formerNames.getOrDefault(file, file);
    }
}
