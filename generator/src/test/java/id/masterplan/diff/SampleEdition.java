package id.masterplan.diff;

import static id.masterplan.testing.Plans.id;

import id.masterplan.model.Agency;
import id.masterplan.model.AgencyName;
import id.masterplan.model.Alias;
import id.masterplan.model.Block;
import id.masterplan.model.BudgetBasis;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.ChangeLog;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Chapter;
import id.masterplan.model.Direction;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.Frame;
import id.masterplan.model.Goal;
import id.masterplan.model.Indicator;
import id.masterplan.model.IndicatorType;
import id.masterplan.model.Inline;
import id.masterplan.model.Lifecycle;
import id.masterplan.model.Measurement;
import id.masterplan.model.Mission;
import id.masterplan.model.Objective;
import id.masterplan.model.Outcome;
import id.masterplan.model.Period;
import id.masterplan.model.Phase;
import id.masterplan.model.Programme;
import id.masterplan.model.ProgrammeStatus;
import id.masterplan.model.Prose;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Reference;
import id.masterplan.model.Relation;
import id.masterplan.model.Risk;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdGoal;
import id.masterplan.model.RpjmdLink;
import id.masterplan.model.RpjmdMission;
import id.masterplan.model.RpjmdProgramme;
import id.masterplan.model.Source;
import id.masterplan.model.Value;
import id.masterplan.model.Vision;
import id.masterplan.model.Vocabulary;
import id.masterplan.model.Weight;
import id.masterplan.testing.Plans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An edition in which every component of every record is filled at least once. */
final class SampleEdition {
    private static final List<Source> SOURCES = List.of(new Source(
            "Radar Pekalongan",
            Optional.of("Japos"),
            Optional.of("https://example.org/berita"),
            Optional.of(LocalDate.of(2021, 12, 10)),
            Optional.of(LocalDate.of(2026, 1, 2)),
            Optional.of("halaman tiga")));

    private SampleEdition() {}

    static Edition full() {
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
                        false,
                        SOURCES)),
                List.of(programme()),
                List.of(quickWin()),
                List.of(new Chapter(id("bab-satu"), 1, "Pendahuluan", prose(), false, SOURCES)),
                new ChangeLog(Optional.of(new EditionId("2018")), List.of(record())),
                List.of(rpjmd()),
                vocabulary(bare.vocabulary()));
    }

    private static Vocabulary vocabulary(Vocabulary bare) {
        EvaluationScheme scheme = new EvaluationScheme(
                id("evaluasi-2021"),
                Plans.label("Evaluasi 2021"),
                2021,
                Optional.of("kohort satu"),
                List.of(new EvaluationComponent(id("baseline"), Plans.label("Baseline"), BigDecimal.TEN)),
                SOURCES);
        return new Vocabulary(bare.dimensionSchemes(), bare.codeSchemes(), bare.fundingSources(), List.of(scheme));
    }

    private static Frame frame() {
        return new Frame(
                "Masterplan Kota Contoh",
                new Period(2021, 2026),
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
                List.of(new Phase(id("fase-pendek"), "Jangka pendek", 2021, 2023, Optional.of("quick win"))));
    }

    private static Programme programme() {
        return new Programme(
                id("prog-sakpore"),
                "Perizinan daring",
                Optional.of("SAKPORE"),
                List.of(new Alias("New Sakpore", Optional.of(2023))),
                "Warga mengurus izin dari rumah tanpa datang ke loket.",
                id("governance"),
                Optional.of(id("public-service")),
                Optional.of(id("dpmptsp")),
                List.of(id("dinkominfo")),
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
                List.of(new BudgetLine(
                        2021,
                        id("apbd"),
                        new Value.Figure(new BigDecimal("450000000"), Optional.of("Rp450 juta")),
                        BudgetBasis.INDICATIVE)),
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
                Optional.of(new Measurement(2020, Plans.number("3.1"))),
                List.of(
                        new Measurement(2021, new Value.Figure(new BigDecimal("3.4"), Optional.of("3,40"))),
                        new Measurement(
                                2022,
                                new Value.Range(
                                        Optional.of(new BigDecimal("3.5")),
                                        Optional.of(new BigDecimal("3.9")),
                                        Optional.of("di atas 3,5"))),
                        new Measurement(2023, new Value.Text("terealisasi", Optional.of("Terealisasi"))),
                        new Measurement(
                                2024,
                                new Value.Composite(
                                        List.of(new Value.Part("sekolah", BigDecimal.TEN, Optional.of("unit"))),
                                        Optional.of("10 sekolah"))),
                        new Measurement(2025, new Value.Missing("belum dipublikasikan", Optional.of("-")))),
                Optional.of(id("ind-pemdi")),
                Optional.of(2026),
                false,
                SOURCES);
    }

    private static QuickWin quickWin() {
        return new QuickWin(
                id("qw-batik"),
                "Pekalongan Batik Fusion",
                List.of(new Alias("Batik Night", Optional.of(2019))),
                id("economy"),
                Optional.of(id("dinpar")),
                List.of(id("dinkominfo")),
                2018,
                Optional.of(id("prog-sakpore")),
                Optional.of(id("qw-lama")),
                Lifecycle.RUNNING,
                Optional.of(Plans.number("40")),
                Optional.of("Batik kurang dikenal"),
                Optional.of("Pengrajin mendapat pembeli"),
                Optional.of("Satu-satunya pertunjukan"),
                Optional.of("Menarik wisatawan"),
                List.of("Bank Jateng"),
                List.of(new Risk("Cuaca buruk", "Tenda besar")),
                Optional.of("Digelar setiap tahun"),
                Optional.of("Panitia kota"),
                Optional.of("Diperluas ke desa"),
                Optional.of("https://example.org/batik"),
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
                        Optional.of(id("dinkominfo")),
                        List.of(id("sasaran-satu")),
                        false)),
                false,
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
