package id.masterplan.content;

import id.masterplan.content.schema.ClaimsFile;
import id.masterplan.content.schema.InstrumentsFile;
import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceTree;
import id.masterplan.model.Claim;
import id.masterplan.model.Evaluation;
import id.masterplan.model.ForumNote;
import id.masterplan.model.Instrument;
import id.masterplan.model.Ledger;
import id.masterplan.model.Realisations;
import id.masterplan.model.Region;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Vocabulary;
import id.masterplan.problem.Checked;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what grows beside the plan of a region. */
public final class RegionReader {
    private static final String KNOWN_DATA =
            "region.yaml, editions.yaml, instruments.yaml, rpjmd/<id>.yaml, plan/frame.yaml, plan/agencies.yaml,"
                    + " plan/institutions.yaml, plan/strategies.yaml, plan/changes.yaml, plan/follow-ups.yaml,"
                    + " plan/analyses/<id>.yaml, plan/programmes/<id>.yaml, record/realisations/<id>.yaml,"
                    + " record/claims.yaml";
    private static final String KNOWN_TEXTS =
            "masterplan/NN-slug.md, quick-wins/<id>.md, evaluations/<id>.md, forum/<id>.md";

    private final Documents documents;

    /** A reader that shares what it has read with the other readers of a build. */
    public RegionReader(Documents documents) {
        this.documents = documents;
    }

    /** The regions of a tree, sorted: every folder below {@code data/regions/} or {@code content/regions/}. */
    public static List<RegionId> regions(SourceTree tree) {
        return Stream.of(Folders.DATA, Folders.TEXTS)
                .flatMap(folder -> tree.list(folder).stream().map(p -> p.substring(folder.length())))
                .filter(p -> p.indexOf('/') > 0)
                .map(p -> p.substring(0, p.indexOf('/')))
                .filter(name -> name.matches(RegionId.PATTERN))
                .distinct()
                .sorted()
                .map(RegionId::new)
                .toList();
    }

    /** What all regions share. */
    public Checked<Vocabulary> vocabulary(SourceTree tree) {
        Gathering gathering = new Gathering(tree, documents);
        return gathering.result(Optional.of(VocabularyReader.read(gathering)));
    }

    /** Reads the record of a region; it is only there if every file of it could be read. */
    public Checked<RegionRecord> read(SourceTree tree, RegionId id) {
        String data = Folders.data(id);
        Gathering gathering = new Gathering(tree, documents);
        Vocabulary vocabulary = VocabularyReader.read(gathering);
        Optional<Region> region = gathering.required(data + "region.yaml", Shape.REGION);
        List<Instrument> instruments = gathering
                .optional(data + "instruments.yaml", Shape.INSTRUMENTS)
                .map(InstrumentsFile::instruments)
                .orElse(List.of());
        Ledger ledger = gathering.optional(Folders.ledger(id), Shape.EDITIONS).orElseGet(() -> new Ledger(List.of()));
        List<Rpjmd> rpjmds = gathering.yamlFolder(Folders.rpjmd(id), Shape.RPJMD);
        List<Evaluation> evaluations = gathering.textFolder(Folders.texts(id) + "evaluations/", Shape.EVALUATION);
        List<ForumNote> forum = gathering.textFolder(Folders.texts(id) + "forum/", Shape.FORUM);
        List<Realisations> realisations = gathering.yamlFolder(data + "record/realisations/", Shape.REALISATIONS);
        List<Claim> claims = gathering
                .optional(data + "record/claims.yaml", Shape.CLAIMS)
                .map(ClaimsFile::claims)
                .orElse(List.of());
        region.filter(r -> !r.id().equals(id))
                .ifPresent(r -> gathering.report(
                        ProblemCode.ID_FILE_NAME.at(gathering.place(data + "region.yaml", "/id"), r.id(), id)));
        Folders.draft(id).forEach(gathering::leave);
        gathering.strays(data, KNOWN_DATA);
        gathering.strays(Folders.texts(id), KNOWN_TEXTS);
        UniqueIds.check(gathering, rpjmds);
        Pictures.check(gathering);
        return gathering.result(region.map(r -> new RegionRecord(
                r, instruments, rpjmds, evaluations, forum, realisations, claims, ledger, vocabulary)));
    }
}
