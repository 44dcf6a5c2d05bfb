package id.masterplan.testing;

import id.masterplan.Adoption;
import id.masterplan.Generator;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.ItemId;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Checked;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small repository in which nothing is wrong: one region with edition 2021 adopted, its record, and no draft. */
public final class SoundRegion {
    /** The region. */
    public static final RegionId ID = new RegionId("kota-contoh");

    /** A programme of the region. */
    public static final String PROGRAMME = "data/regions/kota-contoh/plan/programmes/prog-sakpore.yaml";

    /** The ledger of the region. */
    public static final String LEDGER = "data/regions/kota-contoh/editions.yaml";

    /** The day by which the region is judged. */
    public static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    private static final Path RESOURCES = Path.of("src/test/resources");

    private SoundRegion() {}

    /** The text alone, committed and not adopted. */
    public static GitFixture text(Path folder) {
        GitFixture git = GitFixture.in(folder).on(DAY);
        git.copy(RESOURCES.resolve("sound")).commit("Add the example");
        return git;
    }

    /** The text adopted, and the record about it. */
    public static GitFixture adopted(Path folder) {
        GitFixture git = text(folder);
        Checked<LedgerEntry> adopted = adopt(git, "2021", LocalDate.of(2021, 12, 9));
        if (adopted.value().isEmpty()) {
            throw new IllegalStateException(adopted.problems().toString());
        }
        git.copy(RESOURCES.resolve("sound-record")).commit("Adopt 2021");
        return git;
    }

    /** Adopts what HEAD holds, without a commit of the ledger. */
    public static Checked<LedgerEntry> adopt(GitFixture git, String edition, LocalDate day) {
        return Generator.at(git.root()).adopt(adoption(edition, day, Optional.empty()));
    }

    /** A wish to adopt. */
    public static Adoption adoption(String edition, LocalDate day, Optional<String> revision) {
        return new Adoption(
                ID,
                new EditionId(edition),
                revision,
                Optional.empty(),
                EditionKind.ORIGINAL,
                day,
                new Reference.To(new ItemId("perwal-9-2021")),
                "Contoh.",
                true,
                List.of());
    }
}
