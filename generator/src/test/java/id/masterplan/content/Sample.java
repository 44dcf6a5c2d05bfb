package id.masterplan.content;

import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.EditionState;
import id.masterplan.model.Period;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.testing.MemoryTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The small repository that the tests of reading start from: every kind of file, every field at least once. */
final class Sample {
    static final RegionId REGION = new RegionId("kota-contoh");
    static final String PROGRAMME = "data/regions/kota-contoh/plan/programmes/prog-sakpore.yaml";
    static final String CHAPTER = "content/regions/kota-contoh/masterplan/01-pendahuluan.md";

    private Sample() {}

    static MemoryTree tree() {
        return MemoryTree.of(Path.of("src/test/resources/sample"));
    }

    static EditionHead draft() {
        return head(EditionId.DRAFT, EditionState.DRAFT);
    }

    static EditionHead head(EditionId id, EditionState state) {
        return new EditionHead(
                REGION,
                id,
                state,
                "Masterplan",
                EditionKind.ORIGINAL,
                new Period(2021, 2026),
                Optional.empty(),
                new Reference.Missing("-"),
                new Reference.Missing("-"),
                "-",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }
}
