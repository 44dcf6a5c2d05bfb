package id.masterplan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Edits of a working tree, written as one reads a difference: a line with a path, then lines to take out behind
 * {@code "- "} and lines to put in behind {@code "+ "}. Lines in alone are appended, or begin a new file; a path behind
 * {@code "remove "} is deleted. {@code commit 2027-01-05} commits on that day; {@code adopt 2022 2022-12-01} commits and
 * adopts an edition of that day.
 */
public final class Edits {
    private final GitFixture git;
    private final List<String> out = new ArrayList<>();
    private final List<String> in = new ArrayList<>();
    private String path = "";

    private Edits(GitFixture git) {
        this.git = git;
    }

    /** Makes the edits that a file tells. */
    public static void make(GitFixture git, Path told) throws IOException {
        Edits edits = new Edits(git);
        Files.readAllLines(told).forEach(edits::line);
        edits.flush();
    }

    private void line(String line) {
        if (line.startsWith("- ")) {
            if (!in.isEmpty()) {
                flush();
            }
            out.add(line.substring(2));
        } else if (line.startsWith("+ ")) {
            in.add(line.substring(2));
        } else {
            flush();
            path = line;
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "remove" -> git.delete(words[1]);
                case "commit" -> git.on(LocalDate.parse(words[1])).commit("Edit");
                case "adopt" -> adopt(words[1], LocalDate.parse(words[2]));
                default -> {}
            }
        }
    }

    private void adopt(String edition, LocalDate day) {
        git.on(day).commit("Edit");
        if (SoundRegion.adopt(git, edition, day).value().isEmpty()) {
            throw new IllegalStateException("not adopted: " + edition);
        }
        git.commit("Adopt " + edition);
    }

    private void flush() {
        String after = String.join("\n", in);
        if (!out.isEmpty()) {
            git.edit(path, String.join("\n", out), after);
        } else if (!in.isEmpty()) {
            boolean there = Files.exists(git.root().resolve(path));
            git.write(path, (there ? git.text(path) : "") + after + "\n");
        }
        out.clear();
        in.clear();
    }
}
