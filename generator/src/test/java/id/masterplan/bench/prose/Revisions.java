package id.masterplan.bench.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Chooses revisions of the Markdown files of a bare repository: spread over its files and time, the same on every run. */
final class Revisions {
    private static final int SMALLEST = 400;
    private static final int LARGEST = 120_000;

    private final Path repository;
    private final String name;

    private Revisions(Path repository, String name) {
        this.repository = repository;
        this.name = name;
    }

    /**
     * What of a repository is looked at.
     *
     * @param below a folder of it, or empty
     * @param since a day
     */
    record Part(String below, String since) {
        static final Part ALL = new Part("", "1970-01-01");
    }

    private record Entry(String rank, String commit, String path, String before, String after) {}

    /**
     * Some revisions.
     *
     * @param name of the repository, {@code owner/name}
     */
    static List<Revision> of(Path repository, String name, Part part, int count, int mostPerFile) {
        Revisions revisions = new Revisions(repository, name);
        List<Revision> chosen = new ArrayList<>();
        Map<String, Integer> perFile = new HashMap<>();
        for (Entry entry : revisions.entries(part)) {
            if (chosen.size() < count && perFile.getOrDefault(entry.path(), 0) < mostPerFile) {
                String before = Chapters.body(revisions.text(entry.before()));
                String after = Chapters.body(revisions.text(entry.after()));
                if (fits(before) && fits(after) && !before.equals(after)) {
                    perFile.merge(entry.path(), 1, Integer::sum);
                    chosen.add(new Revision(name, entry.commit(), entry.path(), before, after));
                }
            }
        }
        return chosen;
    }

    private static boolean fits(String text) {
        return text.length() >= SMALLEST && text.length() <= LARGEST;
    }

    private List<Entry> entries(Part part) {
        List<Entry> entries = new ArrayList<>();
        String commit = "";
        List<String> command = List.of(
                "log",
                "--no-merges",
                "--diff-filter=M",
                "--no-renames",
                "--raw",
                "--no-abbrev",
                "--format=%H",
                "--since=" + part.since(),
                "-z",
                "--",
                part.below() + "*.md");
        for (String field : git(command).split("[\\x00\\n]+", -1)) {
            if (field.matches("[0-9a-f]{40}")) {
                commit = field;
            } else if (field.startsWith(":")) {
                entries.add(new Entry("", commit, "", field.split(" ", -1)[2], field.split(" ", -1)[3]));
            } else if (!field.isBlank()) {
                Entry raw = entries.remove(entries.size() - 1);
                entries.add(new Entry(rank(commit + field), commit, field, raw.before(), raw.after()));
            }
        }
        entries.removeIf(e -> e.path().startsWith(".") || e.path().contains("CHANGELOG"));
        entries.sort(Comparator.comparing(Entry::rank));
        return entries;
    }

    private static String rank(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String blob) {
        return git(List.of("cat-file", "blob", blob));
    }

    private String git(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--git-dir=" + repository));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            StringBuilder out = new StringBuilder();
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                char[] buffer = new char[8192];
                for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                    out.append(buffer, 0, n);
                }
            }
            process.waitFor();
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(name, e);
        }
    }
}
