package id.masterplan.testing;

import id.masterplan.model.Agency;
import id.masterplan.model.ChangeLog;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Chapter;
import id.masterplan.model.CodeScheme;
import id.masterplan.model.Dimension;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.EditionState;
import id.masterplan.model.Frame;
import id.masterplan.model.FundingSource;
import id.masterplan.model.Goal;
import id.masterplan.model.Mission;
import id.masterplan.model.Period;
import id.masterplan.model.Phase;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Reference;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.SubDimension;
import id.masterplan.model.Vision;
import id.masterplan.model.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds an edition for tests. */
public final class EditionBuilder {
    /** Two dimensions with a part each, and two sources of funds. */
    public static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(new DimensionScheme(
                    Plans.id("kominfo-2017"),
                    Plans.label("Enam dimensi"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(dimension("governance", 1, "public-service"), dimension("economy", 2, "ecosystem")),
                    List.of(),
                    List.of())),
            List.of(new CodeScheme(
                    "kepmendagri-050-5889-2021",
                    "Kepmendagri 050-5889/2021",
                    2021,
                    2,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())),
            List.of(
                    new FundingSource(Plans.id("apbd"), Plans.label("APBD"), Optional.empty(), Optional.empty()),
                    new FundingSource(Plans.id("csr"), Plans.label("CSR"), Optional.empty(), Optional.empty())),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private final String id;
    private Period period = new Period(2018, 2023);
    private String title = "Masterplan Smart City Kota Contoh";
    private Reference instrument = new Reference.Missing("belum ditemukan");
    private Reference alignedWith = new Reference.To(Plans.id("rpjmd-2021-2026"));
    private String scheme = "kominfo-2017";
    private String vision = "Kota Contoh yang sejahtera, mandiri, dan berbudaya";
    private Optional<EditionId> since = Optional.empty();
    private final List<Mission> missions = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Programme> programmes = new ArrayList<>();
    private final List<QuickWin> quickWins = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<ChangeRecord> changes = new ArrayList<>();
    private final List<Rpjmd> rpjmds = new ArrayList<>();

    EditionBuilder(String id) {
        this.id = id;
    }

    private static Dimension dimension(String id, int order, String part) {
        return new Dimension(
                Plans.id(id),
                Plans.label("Dimensi " + id),
                order,
                List.of(new SubDimension(Plans.id(part), Plans.label("Sub " + part), 1)));
    }

    /** The edition's title. */
    public EditionBuilder title(String words) {
        title = words;
        return this;
    }

    /** The horizon. */
    public EditionBuilder period(int from, int to) {
        period = new Period(from, to);
        return this;
    }

    /** The legal instrument. */
    public EditionBuilder instrument(String instrumentId) {
        instrument = new Reference.To(Plans.id(instrumentId));
        return this;
    }

    /** The RPJMD followed. */
    public EditionBuilder follows(String rpjmd) {
        alignedWith = new Reference.To(Plans.id(rpjmd));
        return this;
    }

    /** No RPJMD named. */
    public EditionBuilder followsNone() {
        alignedWith = new Reference.Missing("belum ditemukan");
        return this;
    }

    /** The dimension scheme. */
    public EditionBuilder scheme(String schemeId) {
        scheme = schemeId;
        return this;
    }

    /** The vision. */
    public EditionBuilder vision(String words) {
        vision = words;
        return this;
    }

    /** Missions, in order. */
    public EditionBuilder with(Mission... more) {
        missions.addAll(List.of(more));
        return this;
    }

    /** Goals, in order. */
    public EditionBuilder with(Goal... more) {
        goals.addAll(List.of(more));
        return this;
    }

    /** Phases, in order. */
    public EditionBuilder with(Phase... more) {
        phases.addAll(List.of(more));
        return this;
    }

    /** Agencies. */
    public EditionBuilder with(Agency... more) {
        agencies.addAll(List.of(more));
        return this;
    }

    /** Programmes. */
    public EditionBuilder with(ProgrammeBuilder... more) {
        for (ProgrammeBuilder programme : more) {
            programmes.add(programme.build());
        }
        return this;
    }

    /** Quick wins. */
    public EditionBuilder with(QuickWinBuilder... more) {
        for (QuickWinBuilder quickWin : more) {
            quickWins.add(quickWin.build());
        }
        return this;
    }

    /** Chapters. */
    public EditionBuilder with(Chapter... more) {
        chapters.addAll(List.of(more));
        return this;
    }

    /** RPJMD known to this edition. */
    public EditionBuilder with(Rpjmd... more) {
        rpjmds.addAll(List.of(more));
        return this;
    }

    /** The crosswalk from an earlier edition. */
    public EditionBuilder since(String edition, ChangeRecord... more) {
        since = Optional.of(new EditionId(edition));
        changes.addAll(List.of(more));
        return this;
    }

    /** The edition. */
    public Edition build() {
        boolean draft = id.equals(EditionId.DRAFT.text());
        EditionHead head = new EditionHead(
                Plans.REGION,
                new EditionId(id),
                draft ? EditionState.DRAFT : EditionState.SUPERSEDED,
                title,
                EditionKind.AMENDMENT,
                period,
                draft ? Optional.empty() : Optional.of(LocalDate.of(Integer.parseInt(id), 12, 1)),
                instrument,
                alignedWith,
                "Penyesuaian",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
        return new Edition(
                head,
                new Frame(
                        title,
                        period,
                        Optional.empty(),
                        alignedWith,
                        Plans.id(scheme),
                        new Vision(vision, false, List.of()),
                        missions,
                        goals,
                        phases,
                        List.of(),
                        List.of()),
                agencies,
                List.of(),
                List.of(),
                List.of(),
                programmes,
                quickWins,
                chapters,
                new ChangeLog(since, changes),
                List.of(),
                rpjmds,
                VOCABULARY);
    }
}
