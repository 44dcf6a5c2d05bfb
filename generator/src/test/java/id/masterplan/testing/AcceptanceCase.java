package id.masterplan.testing;

import id.masterplan.Adoption;
import id.masterplan.Generator;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A real plan, or the part of one that sources tell, which must fit the model without loss. A folder
 * {@code acceptance/<case>/} holds {@code text/}, adopted as the edition that {@code edition.properties} names, and
 * {@code record/}, what came after; the vocabulary is the repository's own.
 */
public record AcceptanceCase(String name, RegionId region, EditionId edition, LocalDate adopted, String reason) {
    /** Where the cases are. */
    public static final Path FOLDER = Path.of("src/test/resources/acceptance");

    private static final Path REPOSITORY = Path.of("..");

    /** The case of a folder. */
    public static AcceptanceCase of(String name) {
        Properties told = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(name).resolve("edition.properties"))) {
            told.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AcceptanceCase(
                name,
                new RegionId(told.getProperty("region")),
                new EditionId(told.getProperty("edition")),
                LocalDate.parse(told.getProperty("adopted")),
                told.getProperty("reason"));
    }

    /** The folder of the case. */
    public Path folder() {
        return FOLDER.resolve(name);
    }

    /** The text as a draft, committed and not adopted. */
    public GitFixture drafted(Path folder) {
        GitFixture git = GitFixture.from(folder().resolve("text"), folder);
        vocabulary(git).commit("Add the vocabulary");
        return git;
    }

    /** The text adopted, and the record about it. */
    public GitFixture recorded(Path folder) {
        GitFixture git = drafted(folder);
        Checked<LedgerEntry> entry = Generator.at(folder)
                .adopt(new Adoption(
                        region,
                        edition,
                        Optional.empty(),
                        Optional.empty(),
                        EditionKind.ORIGINAL,
                        adopted,
                        new Reference.Missing("tidak disebut pada sumber"),
                        reason,
                        false,
                        List.of()));
        if (entry.value().isEmpty()) {
            throw new IllegalStateException(entry.problems().toString());
        }
        Path record = folder().resolve("record");
        if (Files.isDirectory(record)) {
            git.copy(record);
        }
        git.commit("Adopt the edition and add the record");
        return git;
    }

    /** Every problem of a repository. */
    public static List<Problem> problems(GitFixture git) {
        return Generator.at(git.root()).check(List.of(), Optional.empty()).problems();
    }

    private GitFixture vocabulary(GitFixture git) {
        try {
            for (Path file : files(REPOSITORY.resolve("data/vocabulary"))) {
                String path = REPOSITORY.relativize(file).toString().replace('\\', '/');
                git.write(path, Files.readAllBytes(file));
            }
            return git.write("data/site.yaml", Files.readAllBytes(REPOSITORY.resolve("data/site.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
