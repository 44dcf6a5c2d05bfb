package id.masterplan.diff;

import static id.masterplan.testing.Plans.id;

import id.masterplan.model.Action;
import id.masterplan.model.ActionKind;
import id.masterplan.model.Agency;
import id.masterplan.model.AgencyName;
import id.masterplan.model.Alias;
import id.masterplan.model.Analysis;
import id.masterplan.model.AnalysisEntry;
import id.masterplan.model.AnalysisKind;
import id.masterplan.model.Block;
import id.masterplan.model.Book;
import id.masterplan.model.BudgetBasis;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.ChangeLog;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Chapter;
import id.masterplan.model.CodeMapping;
import id.masterplan.model.CodeMappingRow;
import id.masterplan.model.CodeRef;
import id.masterplan.model.CodeScheme;
import id.masterplan.model.CountingRule;
import id.masterplan.model.CrosswalkAction;
import id.masterplan.model.CrosswalkRow;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Direction;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.Evidence;
import id.masterplan.model.FollowUp;
import id.masterplan.model.FollowUpStatus;
import id.masterplan.model.Frame;
import id.masterplan.model.FundingSource;
import id.masterplan.model.Goal;
import id.masterplan.model.Indicator;
import id.masterplan.model.IndicatorList;
import id.masterplan.model.IndicatorType;
import id.masterplan.model.Inline;
import id.masterplan.model.InnovationType;
import id.masterplan.model.Institution;
import id.masterplan.model.InstitutionKind;
import id.masterplan.model.Layer;
import id.masterplan.model.Lifecycle;
import id.masterplan.model.ListCode;
import id.masterplan.model.Measurement;
import id.masterplan.model.Member;
import id.masterplan.model.Mission;
import id.masterplan.model.Objective;
import id.masterplan.model.Outcome;
import id.masterplan.model.Partner;
import id.masterplan.model.Period;
import id.masterplan.model.Phase;
import id.masterplan.model.PhaseKind;
import id.masterplan.model.PlanKind;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.model.ProgrammeStatus;
import id.masterplan.model.Prose;
import id.masterplan.model.Quadrant;
import id.masterplan.model.Question;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Reference;
import id.masterplan.model.Relation;
import id.masterplan.model.Risk;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdGoal;
import id.masterplan.model.RpjmdLink;
import id.masterplan.model.RpjmdMission;
import id.masterplan.model.RpjmdProgramme;
import id.masterplan.model.Scale;
import id.masterplan.model.SchemeStatus;
import id.masterplan.model.Source;
import id.masterplan.model.Strategy;
import id.masterplan.model.Value;
import id.masterplan.model.ValueChainType;
import id.masterplan.model.Vision;
import id.masterplan.model.Vocabulary;
import id.masterplan.model.Weight;
import id.masterplan.model.WeightOrigin;
import id.masterplan.testing.Plans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An edition in which every component of every record is filled at least once. */
public final class SampleEdition {
    private static final List<Source> SOURCES = List.of(new Source(
            "Radar Pekalongan",
            Optional.of("Japos"),
            Optional.of("https://example.org/berita"),
            Optional.of(LocalDate.of(2021, 12, 10)),
            Optional.of(LocalDate.of(2026, 1, 2)),
            Optional.of("halaman tiga")));

    private SampleEdition() {}

    public static Edition full() {
        Edition bare = Plans.edition("2021").build();
        return new Edition(
                bare.head(),
                frame(),
                List.of(new Agency(
                        id("bappeda"),
                        List.of(
                                new AgencyName("Badan Perencanaan", "Bappeda", Optional.of(2008), Optional.of(2024)),
                                new AgencyName("Badan Riset", "Bapperida", Optional.of(2024), Optional.of(2030))),
                        Optional.of(id("dinkominfo")),
                        List.of(id("kantor-arsip")),
                        false,
                        SOURCES)),
                List.of(institution()),
                List.of(analysis()),
                List.of(strategy()),
                List.of(programme()),
                List.of(quickWin()),
                List.of(new Chapter(id("bab-satu"), 1, "01-satu.md", "Pendahuluan", prose(), false, SOURCES)),
                new ChangeLog(Optional.of(new EditionId("2018")), List.of(record())),
                List.of(new FollowUp(
                        id("rek-1"),
                        FollowUpStatus.PLANNED,
                        List.of(id("prog-sakpore")),
                        Optional.of("dikerjakan 2022"),
                        false,
                        SOURCES)),
                List.of(rpjmd()),
                vocabulary(bare.vocabulary()));
    }

    private static Vocabulary vocabulary(Vocabulary bare) {
        EvaluationScheme scheme = new EvaluationScheme(
                id("evaluasi-2021"),
                Plans.label("Evaluasi 2021"),
                Optional.of(2021),
                Optional.of("kohort satu"),
                Optional.of(id("evaluasi-2020")),
                Optional.of(SchemeStatus.PUBLISHED),
                Optional.of(new Scale(BigDecimal.ZERO, BigDecimal.TEN)),
                List.of(new EvaluationComponent(
                        id("baseline"), Plans.label("Baseline"), BigDecimal.TEN, Optional.of(WeightOrigin.PRINTED))),
                List.of(new Question(
                        id("dasar-hukum"),
                        id("baseline"),
                        Optional.of("Perencanaan"),
                        Optional.of("Payung hukum"),
                        Optional.of(id("governance")),
                        "Apakah ada payung hukum")),
                SOURCES);
        return new Vocabulary(
                List.of(dimensions(bare.dimensionSchemes().get(0))),
                List.of(new CodeScheme(
                        "kepmendagri-050-5889-2021",
                        "Kepmendagri",
                        2021,
                        2,
                        Optional.of("Kepmendagri 050-5889"),
                        Optional.of(2021),
                        Optional.of("kepmendagri-050-3708-2020"),
                        Optional.of(SchemeStatus.PUBLISHED))),
                List.of(new FundingSource(id("apbd"), Plans.label("APBD"), Optional.of(2000), Optional.of(2040))),
                List.of(scheme),
                List.of(new CodeMapping(
                        id("padanan"),
                        "lama",
                        "baru",
                        List.of(new CodeMappingRow(
                                Optional.of("2.16.01"),
                                Optional.of("2.16.02"),
                                Optional.of("Lama"),
                                Optional.of("Baru"))),
                        SOURCES)),
                List.of(new IndicatorList(
                        id("tpb"),
                        Plans.label("TPB"),
                        Optional.of("PBB"),
                        List.of(new ListCode("11.2", Plans.label("Angkutan"), Optional.of("11"))),
                        SOURCES)),
                List.of(new ValueChainType(id("outcome"), Plans.label("Hasil"), Plans.label("Akibat"))));
    }

    private static Frame frame() {
        return new Frame(
                "Masterplan Kota Contoh",
                new Period(2021, 2026),
                Optional.of(new Period(2020, 2030)),
                new Reference.To(id("rpjmd-2021-2026")),
                id("kominfo-2017"),
                new Vision("Kota yang sejahtera dan mandiri", false, SOURCES),
                List.of(
                        new Mission(id("misi-satu"), "Melayani warga dengan cepat", false, SOURCES),
                        new Mission(id("misi-dua"), "Membangun ekonomi kreatif", false, List.of())),
                List.of(new Goal(
                        id("tujuan-satu"),
                        "Layanan yang mudah dijangkau",
                        Optional.of(id("governance")),
                        List.of(id("sasaran-satu")),
                        false,
                        SOURCES)),
                List.of(new Phase(
                        id("fase-pendek"),
                        "Jangka pendek",
                        Optional.of(PhaseKind.SHORT),
                        Optional.of(2021),
                        Optional.of(2023),
                        Optional.of("quick win"))),
                List.of(new Book(1, "Buku I", Optional.of("buku-1.pdf"))),
                List.of(total()));
    }

    private static Programme programme() {
        return new Programme(
                id("prog-sakpore"),
                "Perizinan daring",
                Optional.of("SAKPORE"),
                Optional.of("Sistem Aplikasi Perizinan"),
                Optional.of("izin sore"),
                List.of(new Alias("New Sakpore", Optional.of(2023))),
                "Warga mengurus izin dari rumah tanpa datang ke loket.",
                id("governance"),
                Optional.of(id("public-service")),
                List.of(id("strategi-satu")),
                Optional.of(id("dpmptsp")),
                List.of(id("dinkominfo")),
                List.of(new Partner("Bank Jateng", Optional.of("CSR"))),
                List.of(new RpjmdLink(
                        id("rpjmd-2021-2026"),
                        id("sasaran-satu"),
                        Relation.SUPPORTS,
                        Optional.of("2.16.03"),
                        Optional.of("kepmendagri-050-5889-2021"))),
                List.of(id("fase-pendek")),
                List.of(2021, 2022, 2023),
                ProgrammeStatus.RUNNING,
                List.of(indicator()),
                List.of(new Action(
                        id("aksi-satu"),
                        ActionKind.APPLICATION,
                        "Membangun aplikasi",
                        List.of(2021, 2023),
                        Optional.of(id("dinkominfo")),
                        Optional.of("1 aplikasi"),
                        false)),
                List.of(new BudgetLine(
                        2021,
                        id("apbd"),
                        new Value.Figure(new BigDecimal("450000000"), Optional.of("Rp450 juta")),
                        BudgetBasis.INDICATIVE,
                        Optional.of(CountingRule.TAGGED),
                        Optional.of("2.16.03"),
                        Optional.of("pagu awal"))),
                List.of(total()),
                List.of(new CodeRef(id("tpb"), "11.2")),
                false,
                SOURCES);
    }

    private static Indicator indicator() {
        return new Indicator(
                id("ind-spbe"),
                "Indeks pemerintahan elektronik",
                "indeks",
                Direction.UP,
                IndicatorType.OUTCOME,
                Optional.of("rata-rata tertimbang"),
                Optional.of("Kementerian PANRB"),
                Optional.of("tahunan"),
                Optional.of(id("dinkominfo")),
                Optional.of(new Measurement(2020, Plans.number("3.1"), Optional.of("angka awal"))),
                List.of(
                        new Measurement(
                                2021,
                                new Value.Figure(new BigDecimal("3.4"), Optional.of("3,40")),
                                Optional.of("angka sementara")),
                        new Measurement(
                                2022,
                                new Value.Range(
                                        Optional.of(new BigDecimal("3.5")),
                                        Optional.of(new BigDecimal("3.9")),
                                        Optional.of("di atas 3,5")),
                                Optional.empty()),
                        new Measurement(
                                2023, new Value.Text("terealisasi", Optional.of("Terealisasi")), Optional.empty()),
                        new Measurement(
                                2024,
                                new Value.Composite(
                                        List.of(new Value.Part("sekolah", BigDecimal.TEN, Optional.of("unit"))),
                                        Optional.of("10 sekolah")),
                                Optional.empty()),
                        new Measurement(
                                2027, new Value.Rank(3, Optional.of(35), Optional.of("ke-3")), Optional.empty()),
                        new Measurement(
                                2025, new Value.Missing("belum dipublikasikan", Optional.of("-")), Optional.empty())),
                Optional.of(id("ind-pemdi")),
                Optional.of(2026),
                List.of(new CodeRef(id("tpb"), "16.6")),
                false,
                SOURCES);
    }

    private static QuickWin quickWin() {
        return new QuickWin(
                id("qw-batik"),
                "Pekalongan Batik Fusion",
                Optional.of("Batik Malam"),
                Optional.of("perpaduan"),
                List.of(new Alias("Batik Night", Optional.of(2019))),
                id("economy"),
                Optional.of(id("dinpar")),
                List.of(id("dinkominfo")),
                2018,
                Optional.of(InnovationType.PRODUCT),
                Optional.of(id("prog-sakpore")),
                Optional.of(id("qw-lama")),
                Lifecycle.RUNNING,
                Optional.of(Plans.number("40")),
                Optional.of("Batik kurang dikenal"),
                Optional.of("Pengrajin mendapat pembeli"),
                Optional.of("Satu-satunya pertunjukan"),
                Optional.of("Menarik wisatawan"),
                List.of(new Partner("Bank Jateng", Optional.of("CSR"))),
                List.of(new Risk("Cuaca buruk", "Tenda besar")),
                Optional.of("Digelar setiap tahun"),
                Optional.of("Panitia kota"),
                Optional.of("Diperluas ke desa"),
                Optional.of("https://example.org/batik"),
                List.of(new Evidence(
                        "Foto", Optional.of("https://example.org/foto"), Optional.of(LocalDate.of(2019, 1, 2)))),
                prose(),
                false,
                SOURCES);
    }

    private static Prose prose() {
        return new Prose(List.of(
                new Block.Heading(2, "latar", text("Latar belakang")),
                new Block.Paragraph(List.of(
                        new Inline.Text("Kota Contoh memiliki"),
                        new Inline.Emphasis(text("banyak")),
                        new Inline.Strong(text("pengrajin")),
                        new Inline.Strike(text("lama")),
                        new Inline.Code("kode"),
                        new Inline.Link("https://example.org/a", Optional.of("judul"), text("tautan")),
                        new Inline.Image("gambar.png", "peta kota", Optional.of("peta")),
                        new Inline.NoteReference("satu"),
                        new Inline.Break(),
                        new Inline.RawHtml("<b>"))),
                new Block.Items(
                        true,
                        3,
                        List.of(new Block.Item(
                                Optional.of(true), List.of(new Block.Paragraph(text("butir pertama")))))),
                new Block.Quote(List.of(new Block.Paragraph(text("kutipan wali kota")))),
                new Block.Table(
                        List.of(new Block.Cell(Block.Alignment.LEFT, text("Nama"))),
                        List.of(new Block.Row(List.of(new Block.Cell(Block.Alignment.LEFT, text("Batik")))))),
                new Block.Code(Optional.of("sh"), "echo satu"),
                new Block.RawHtml("<div>"),
                new Block.Footnote("satu", List.of(new Block.Paragraph(text("catatan kaki")))),
                new Block.Rule()));
    }

    private static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }

    private static Rpjmd rpjmd() {
        return new Rpjmd(
                id("rpjmd-2021-2026"),
                "RPJMD 2021–2026",
                Optional.of(PlanKind.RPJMD),
                new Period(2021, 2026),
                new Reference.To(id("perda-4-2021")),
                Optional.of(id("rpjmd-2016-2021")),
                Optional.of("Kota yang maju"),
                List.of(new RpjmdMission(id("rpjmd-misi-satu"), 1, "Misi")),
                List.of(new RpjmdGoal(id("rpjmd-tujuan-satu"), "Tujuan", List.of(id("rpjmd-misi-satu")))),
                List.of(new Objective(
                        id("sasaran-satu"),
                        "Layanan membaik",
                        Optional.of(id("rpjmd-tujuan-satu")),
                        List.of(id("sasaran-lama")),
                        List.of(indicator()),
                        false)),
                List.of(new RpjmdProgramme(
                        "2.16.03",
                        "kepmendagri-050-5889-2021",
                        "Program",
                        Optional.of("2.16.01"),
                        Optional.of(id("dinkominfo")),
                        List.of(id("sasaran-satu")),
                        List.of(indicator()),
                        List.of(new Measurement(2021, Plans.number("5"), Optional.of("pagu"))),
                        false)),
                false,
                SOURCES);
    }

    private static PrintedTotal total() {
        return new PrintedTotal(
                Optional.of(2021),
                Optional.of(id("apbd")),
                Optional.of(id("governance")),
                new Value.Figure(new BigDecimal("450000000"), Optional.of("Rp450 juta")),
                Optional.of(CountingRule.UNKNOWN),
                Optional.of("tercetak di bab empat"));
    }

    private static Institution institution() {
        return new Institution(
                id("dewan"),
                InstitutionKind.COUNCIL,
                "Dewan Smart City",
                Optional.of(new Reference.To(id("sk-1"))),
                Optional.of("Wali Kota"),
                List.of(new Member("anggota", Optional.of(id("dinkominfo")), Optional.of("Kepala Dinas"))),
                Optional.of(12),
                Optional.of("Memberi arahan"),
                false,
                SOURCES);
    }

    private static Analysis analysis() {
        return new Analysis(
                id("analisis-satu"),
                AnalysisKind.GAP,
                "Analisis kesenjangan",
                List.of(new AnalysisEntry(
                        Optional.of(Quadrant.WEAKNESS),
                        Optional.of(Layer.INFRASTRUCTURE),
                        Optional.of(id("governance")),
                        "Jaringan belum merata",
                        Optional.of("59 titik"),
                        Optional.of("125 titik"))),
                false,
                SOURCES);
    }

    private static Strategy strategy() {
        return new Strategy(
                id("strategi-satu"),
                "Layanan satu pintu",
                id("governance"),
                Optional.of(id("public-service")),
                List.of(id("tujuan-satu")),
                false,
                SOURCES);
    }

    private static DimensionScheme dimensions(DimensionScheme bare) {
        return new DimensionScheme(
                bare.id(),
                bare.title(),
                Optional.of("Permen"),
                Optional.of(2017),
                Optional.of(id("skema-lama")),
                Optional.of(SchemeStatus.PUBLISHED),
                bare.dimensions(),
                List.of(new CrosswalkRow(
                        List.of(id("people")), List.of(id("society")), CrosswalkAction.RENAMED, Optional.of("nama"))),
                SOURCES);
    }

    private static ChangeRecord record() {
        return new ChangeRecord(
                ChangeAction.KEPT,
                List.of(id("prog-sakpore")),
                List.of(id("prog-sakpore")),
                "Penyesuaian",
                new Reference.To(id("perda-4-2021")),
                Optional.of(Outcome.ROUTINE),
                Optional.of(Weight.SUBSTANTIVE),
                false,
                SOURCES);
    }
}
