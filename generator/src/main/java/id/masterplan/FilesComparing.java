package id.masterplan;

import id.masterplan.content.LooseFile;
import id.masterplan.diff.FileComparison;
import id.masterplan.diff.FilesDiff;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two files or two folders. A file that can't be read ends it: what is not read must not look removed. */
final class FilesComparing {
    private final Path repository;

    FilesComparing(Path repository) {
        this.repository = repository;
    }

    Checked<FilesDiff> of(String before, String after) {
        List<Problem> problems = new ArrayList<>();
        LooseFiles reader = new LooseFiles(repository, problems);
        Optional<LooseFiles.Side> earlier = reader.read(before);
        Optional<LooseFiles.Side> later = reader.read(after);
        boolean failed = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        if (failed || earlier.isEmpty() || later.isEmpty()) {
            return new Checked<>(Optional.empty(), problems, Places.NONE);
        }
        if (earlier.get().single() != later.get().single()) {
            problems.add(ProblemCode.USAGE_FILE_AND_FOLDER.at(Position.of(""), before, after));
            return new Checked<>(Optional.empty(), problems, Places.NONE);
        }
        List<LooseFile> left = earlier.get().files();
        List<LooseFile> right = later.get().files();
        FilesDiff diff = earlier.get().single()
                ? FileComparison.single(before, left.get(0), after, right.get(0))
                : FileComparison.folders(before, left, after, right);
        return new Checked<>(Optional.of(diff), problems, Places.NONE);
    }
}
