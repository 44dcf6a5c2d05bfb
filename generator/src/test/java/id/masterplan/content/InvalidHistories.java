package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import id.masterplan.git.History;
import id.masterplan.git.SourceTree;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.Ledger;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.Period;
import id.masterplan.model.Reference;
import id.masterplan.problem.Problem;
import id.masterplan.testing.GitFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;

/** Mistakes that only a repository can hold: each is made in a small history, the same bytes every time. */
final class InvalidHistories {
    static final Set<String> CODES = Set.of(
            "git.shallow",
            "ledger.missing-commit",
            "ledger.unreachable-commit",
            "ledger.digest-mismatch",
            "ledger.entry-removed",
            "ledger.entry-changed",
            "ledger.duplicate-edition",
            "ledger.wrong-order",
            "tree.symlink",
            "tree.submodule",
            "tree.hostile-name",
            "tree.case-collision",
            "tree.lfs-pointer");

    private static final String LEDGER = LedgerWriter.path(Sample.REGION);

    private InvalidHistories() {}

    static List<Problem> problems(String code, Path folder) throws IOException {
        try (GitFixture git = GitFixture.in(folder.resolve("r"))) {
            git.copy(Path.of("src/test/resources/sample")).delete(LEDGER);
            git.commit("Begin");
            if (code.startsWith("tree.")) {
                tree(code, git);
                try (History history = open(git.root())) {
                    return InvalidTest.all(history.tree(history.head()));
                }
            }
            adopt(git, "2018", LocalDate.of(2018, 12, 13));
            ledger(code, git);
            try (History history = open(git.root())) {
                return check(history);
            }
        }
    }

    private static void ledger(String code, GitFixture git) throws IOException {
        String pinned = pinned(git.text(LEDGER));
        switch (code) {
            case "git.shallow" -> Files.writeString(git.root().resolve(".git/shallow"), git.commit("Go on") + "\n");
            case "ledger.missing-commit" -> {
                git.resetTo(pinned);
                git.write(LEDGER, LedgerWriter.append(Optional.empty(), entry(git, "2018", "e".repeat(40))));
                git.commit("Adopt what is gone");
            }
            case "ledger.unreachable-commit" -> {
                String side = git.commit("Aside");
                git.resetTo(pinned);
                git.write(LEDGER, LedgerWriter.append(Optional.empty(), entry(git, "2018", side)));
                git.commit("Adopt what lies aside");
            }
            case "ledger.digest-mismatch" -> {
                git.resetTo(pinned);
                String text = LedgerWriter.append(Optional.empty(), entry(git, "2018", pinned));
                git.write(LEDGER, text.replaceFirst("sha256:[0-9a-f]{8}", "sha256:00000000"));
                git.commit("Adopt with a wrong digest");
            }
            case "ledger.entry-removed" -> {
                git.write(LEDGER, "schema: editions/1\neditions: []\n");
                git.commit("Forget");
            }
            case "ledger.entry-changed" -> {
                git.edit(LEDGER, "\"Masterplan 2018\"", "\"Masterplan lain\"");
                git.commit("Rename");
            }
            case "ledger.duplicate-edition" -> adopt(git, "2018", LocalDate.of(2021, 1, 1));
            case "ledger.wrong-order" -> adopt(git, "2017", LocalDate.of(2017, 1, 1));
            default -> throw new IllegalArgumentException(code);
        }
    }

    private static void tree(String code, GitFixture git) throws IOException {
        String folder = "data/regions/kota-contoh/plan/programmes/";
        switch (code) {
            case "tree.symlink" -> {
                Files.createSymbolicLink(git.root().resolve(folder + "prog-tautan.yaml"), Path.of("prog-minimal.yaml"));
                git.commit("Link");
            }
            case "tree.submodule" -> {
                DirCache cache = git.repository().lockDirCache();
                DirCacheEditor editor = cache.editor();
                editor.add(new DirCacheEditor.PathEdit(folder + "modul") {
                    @Override
                    public void apply(DirCacheEntry entry) {
                        entry.setFileMode(FileMode.GITLINK);
                        entry.setObjectId(ObjectId.fromString("1".repeat(40)));
                    }
                });
                editor.commit();
                commitIndex(git);
            }
            case "tree.hostile-name" -> pages(git, "aux.md");
            case "tree.case-collision" -> pages(git, "Tentang.md", "tentang.md");
            case "tree.lfs-pointer" -> {
                git.write(
                        folder + "prog-besar.yaml",
                        "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 12345\n");
                git.commit("Point");
            }
            default -> throw new IllegalArgumentException(code);
        }
    }

    private static void commitIndex(GitFixture git) throws IOException {
        try (ObjectInserter inserter = git.repository().newObjectInserter()) {
            ObjectId tree = git.repository().readDirCache().writeTree(inserter);
            inserter.flush();
            git.commitTree("Embed", tree);
        }
    }

    /** A tree with the one folder content, in it pages whose names some systems do not take. */
    private static void pages(GitFixture git, String... names) throws IOException {
        try (ObjectInserter inserter = git.repository().newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, "x".getBytes(StandardCharsets.UTF_8));
            TreeFormatter pages = new TreeFormatter();
            for (String name : names) {
                pages.append(name, FileMode.REGULAR_FILE, blob);
            }
            TreeFormatter content = new TreeFormatter();
            content.append("pages", FileMode.TREE, inserter.insert(pages));
            TreeFormatter root = new TreeFormatter();
            root.append("content", FileMode.TREE, inserter.insert(content));
            ObjectId id = inserter.insert(root);
            inserter.flush();
            git.commitTree("Hostile", id);
        }
    }

    static void adopt(GitFixture git, String id, LocalDate adopted) {
        String commit = headOf(git);
        boolean first = !Files.exists(git.root().resolve(LEDGER));
        Optional<String> existing = first ? Optional.empty() : Optional.of(git.text(LEDGER));
        LedgerEntry entry = entry(git, id, commit, adopted);
        git.write(LEDGER, LedgerWriter.append(existing, entry));
        git.commit("Adopt " + id);
    }

    private static LedgerEntry entry(GitFixture git, String id, String commit) {
        return entry(git, id, commit, LocalDate.of(2018, 12, 13));
    }

    private static LedgerEntry entry(GitFixture git, String id, String commit, LocalDate adopted) {
        try (History history = open(git.root())) {
            return new LedgerEntry(
                    new EditionId(id),
                    "Masterplan " + id,
                    EditionKind.ORIGINAL,
                    new Period(2018, 2023),
                    adopted,
                    new Reference.Missing("belum ditemukan"),
                    new Reference.Missing("-"),
                    "Contoh",
                    commit,
                    Digest.of(history.tree(history.head()), Sample.REGION),
                    true,
                    List.of());
        }
    }

    private static String headOf(GitFixture git) {
        try (History history = open(git.root())) {
            return history.head().id();
        }
    }

    private static String pinned(String ledger) {
        return ledger.replaceFirst("(?s).*commit: \"([0-9a-f]{40})\".*", "$1");
    }

    static History open(Path root) {
        return History.open(root).value().orElseThrow();
    }

    static List<Problem> check(History history) {
        SourceTree head = history.tree(history.head());
        Ledger ledger = head.read(LEDGER)
                .flatMap(f -> new Documents().yaml(f, Shape.EDITIONS).checked().value())
                .orElseThrow();
        return LedgerCheck.check(history, Sample.REGION, ledger, new Documents());
    }
}
