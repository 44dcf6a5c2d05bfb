package id.masterplan.content;

import id.masterplan.content.schema.AgenciesFile;
import id.masterplan.content.schema.Declared;
import id.masterplan.content.schema.FollowUpsFile;
import id.masterplan.content.schema.InstitutionsFile;
import id.masterplan.content.schema.Shape;
import id.masterplan.content.schema.StrategiesFile;
import id.masterplan.git.SourceTree;
import id.masterplan.model.Agency;
import id.masterplan.model.Analysis;
import id.masterplan.model.ChangeLog;
import id.masterplan.model.Chapter;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionState;
import id.masterplan.model.FollowUp;
import id.masterplan.model.Frame;
import id.masterplan.model.Institution;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.RegionId;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Strategy;
import id.masterplan.model.Vocabulary;
import id.masterplan.problem.Checked;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the content of an edition from the tree of its commit, or of the draft from the head. */
public final class EditionReader {
    private static final String KNOWN_CHAPTERS = "masterplan/NN-slug.md";
    private static final String KNOWN_PLAN =
            "frame.yaml, agencies.yaml, institutions.yaml, strategies.yaml, changes.yaml,"
                    + " follow-ups.yaml, analyses/<id>.yaml, programmes/<id>.yaml";

    private final Documents documents;

    /** A reader that shares what it has read with the other readers of a build. */
    public EditionReader(Documents documents) {
        this.documents = documents;
    }

    /**
     * Reads an edition. It is only there if every file of it could be read, so that a mistake never looks like
     * something taken out. Mistakes in a readable adopted edition, which nobody can edit, are warnings.
     */
    public Checked<Edition> read(SourceTree tree, EditionHead head) {
        RegionId region = head.region();
        Gathering gathering = new Gathering(tree, documents);
        Vocabulary vocabulary = VocabularyReader.read(gathering);
        Optional<Frame> frame = gathering.required(Folders.plan(region) + "frame.yaml", Shape.FRAME);
        List<Agency> agencies = gathering
                .required(Folders.plan(region) + "agencies.yaml", Shape.AGENCIES)
                .map(AgenciesFile::agencies)
                .orElse(List.of());
        String plan = Folders.plan(region);
        List<Institution> institutions = gathering
                .optional(plan + "institutions.yaml", Shape.INSTITUTIONS)
                .map(InstitutionsFile::institutions)
                .orElse(List.of());
        List<Analysis> analyses = gathering.yamlFolder(plan + "analyses/", Shape.ANALYSIS);
        List<Strategy> strategies = gathering
                .optional(plan + "strategies.yaml", Shape.STRATEGIES)
                .map(StrategiesFile::strategies)
                .orElse(List.of());
        List<FollowUp> followUps = gathering
                .optional(plan + "follow-ups.yaml", Shape.FOLLOW_UPS)
                .map(FollowUpsFile::followUps)
                .orElse(List.of());
        List<Programme> programmes = gathering.yamlFolder(Folders.plan(region) + "programmes/", Shape.PROGRAMME);
        ChangeLog changes = gathering
                .optional(Folders.plan(region) + "changes.yaml", Shape.CHANGES)
                .orElseGet(() -> new ChangeLog(Optional.empty(), List.of()));
        List<QuickWin> quickWins = gathering.textFolder(Folders.quickWins(region), Shape.QUICK_WIN);
        List<Chapter> chapters = ChapterReader.read(gathering, Folders.chapters(region));
        List<Rpjmd> rpjmds = gathering.yamlFolder(Folders.rpjmd(region), Shape.RPJMD);
        checkWhole(gathering, region, rpjmds);
        Checked<Edition> read = gathering.result(frame.map(f -> new Edition(
                head,
                f,
                agencies,
                institutions,
                analyses,
                strategies,
                programmes,
                quickWins,
                chapters,
                changes,
                followUps,
                rpjmds,
                vocabulary)));
        return head.state() == EditionState.DRAFT ? read : Adopted.weighed(read, head.id());
    }

    private static void checkWhole(Gathering gathering, RegionId region, List<Rpjmd> rpjmds) {
        gathering.strays(Folders.plan(region), KNOWN_PLAN);
        gathering.strays(Folders.chapters(region), KNOWN_CHAPTERS);
        gathering.strays(Folders.quickWins(region), "quick-wins/<id>.md");
        gathering.strays(Folders.rpjmd(region), "rpjmd/<id>.yaml");
        UniqueIds.check(gathering, rpjmds);
        Pictures.check(gathering);
        if (gathering.isWhole()) {
            checkItemLinks(gathering);
        }
    }

    /** Only where every file was read: an unread one may declare what seems to be missing. */
    private static void checkItemLinks(Gathering gathering) {
        Set<String> ids = gathering.gathered().values().stream()
                .flatMap(d -> d.declared().stream())
                .map(Declared::id)
                .map(Object::toString)
                .collect(Collectors.toSet());
        gathering
                .gathered()
                .values()
                .forEach(d -> d.itemLinks().forEach((id, place) -> {
                    if (!ids.contains(id)) {
                        gathering.report(ProblemCode.MARKDOWN_BROKEN_LINK.at(place, "item:" + id));
                    }
                }));
    }
}
