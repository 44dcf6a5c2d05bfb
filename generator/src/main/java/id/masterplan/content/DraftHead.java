package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceTree;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.EditionState;
import id.masterplan.model.Frame;
import id.masterplan.model.Ledger;
import id.masterplan.model.Period;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Checked;
import java.util.List;
import java.util.Optional;

/** The draft of a region's next edition: whether there is one, and what it calls itself. */
public final class DraftHead {
    private static final Reference NOT_YET = new Reference.Missing("belum ditetapkan");

    private DraftHead() {}

    /** The draft that a tree holds, where its plan differs from that of the last adopted edition. */
    public static Optional<EditionHead> of(
            SourceTree tree, Optional<SourceTree> lastEdition, RegionId region, Ledger ledger, Documents documents) {
        boolean differs = lastEdition.map(last -> differs(tree, last, region)).orElse(isThere(tree, region));
        return differs ? Optional.of(head(tree, region, ledger, documents)) : Optional.empty();
    }

    /** Whether any file of the plan was added, removed or changed; what the plan only leans on does not count. */
    static boolean differs(SourceTree tree, SourceTree last, RegionId region) {
        return Folders.draft(region).stream().anyMatch(folder -> differs(tree, last, folder));
    }

    private static boolean differs(SourceTree tree, SourceTree last, String folder) {
        List<String> files = tree.list(folder);
        return !files.equals(last.list(folder))
                || files.stream().anyMatch(f -> !tree.blobId(f).equals(last.blobId(f)));
    }

    private static boolean isThere(SourceTree tree, RegionId region) {
        return Folders.draft(region).stream()
                .anyMatch(folder -> !tree.list(folder).isEmpty());
    }

    /**
     * Names the draft by its frame; an unreadable frame is for the reader to report. It carries no commit: a clean
     * working tree and its commit are the same draft, and a commit elsewhere leaves its pages as they are.
     */
    private static EditionHead head(SourceTree tree, RegionId region, Ledger ledger, Documents documents) {
        Optional<Frame> frame = tree.read(Folders.plan(region) + "frame.yaml")
                .map(f -> documents.yaml(f, Shape.FRAME).checked())
                .flatMap(Checked::value);
        boolean first = ledger.editions().isEmpty();
        return new EditionHead(
                region,
                EditionId.DRAFT,
                EditionState.DRAFT,
                frame.map(Frame::title).orElse(region.text()),
                first ? EditionKind.ORIGINAL : EditionKind.AMENDMENT,
                frame.map(Frame::period).orElse(new Period(0, 0)),
                Optional.empty(),
                NOT_YET,
                frame.map(Frame::alignedWith).orElse(NOT_YET),
                "",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }
}
