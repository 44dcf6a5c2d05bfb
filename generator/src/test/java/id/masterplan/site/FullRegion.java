package id.masterplan.site;

import id.masterplan.diff.Libraries;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.diff.SampleEdition;
import id.masterplan.model.Assessor;
import id.masterplan.model.Claim;
import id.masterplan.model.ComponentScore;
import id.masterplan.model.CountTotal;
import id.masterplan.model.DimensionScore;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.EditionState;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationKind;
import id.masterplan.model.Evidence;
import id.masterplan.model.Finding;
import id.masterplan.model.ForumInput;
import id.masterplan.model.ForumNote;
import id.masterplan.model.Instrument;
import id.masterplan.model.InstrumentKind;
import id.masterplan.model.InstrumentStatus;
import id.masterplan.model.Ledger;
import id.masterplan.model.Period;
import id.masterplan.model.QuestionScore;
import id.masterplan.model.Realisation;
import id.masterplan.model.Realisations;
import id.masterplan.model.Recommendation;
import id.masterplan.model.Reference;
import id.masterplan.model.Region;
import id.masterplan.model.RegionKind;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Source;
import id.masterplan.model.Value;
import id.masterplan.testing.Plans;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A region in which every component of every record is filled at least once. */
record FullRegion(RegionRecord record, Edition edition) {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 4);

    static FullRegion make() {
        Edition full = SampleEdition.full();
        List<Source> sources = full.programmes().get(0).sources();
        Edition edition = new Edition(
                head(full.head(), sources),
                full.frame(),
                full.agencies(),
                full.institutions(),
                full.analyses(),
                full.strategies(),
                full.programmes(),
                full.quickWins(),
                full.chapters(),
                full.changes(),
                full.followUps(),
                full.rpjmds(),
                full.vocabulary());
        return new FullRegion(record(edition, sources), edition);
    }

    /** The region as a library. */
    RegionLibrary library() {
        return Libraries.of(record, List.of(edition), Optional.empty());
    }

    private static EditionHead head(EditionHead bare, List<Source> sources) {
        return new EditionHead(
                bare.region(),
                bare.id(),
                EditionState.IN_FORCE,
                "Masterplan edisi penuh",
                EditionKind.AMENDMENT,
                new Period(2021, 2026),
                Optional.of(DAY),
                new Reference.To(Plans.id("perda-4-2021")),
                new Reference.To(Plans.id("rpjmd-2021-2026")),
                "Penyesuaian",
                Optional.of("0123"),
                Optional.of("sha256:0123"),
                false,
                sources);
    }

    private static RegionRecord record(Edition edition, List<Source> sources) {
        return new RegionRecord(
                new Region(
                        Plans.REGION,
                        "Kota Contoh",
                        RegionKind.KOTA,
                        "Jawa Tengah",
                        Optional.of("33.75"),
                        Optional.of("Kota batik"),
                        sources),
                List.of(instrument("perda-4-2021", sources), instrument("perda-4-2016", sources)),
                edition.rpjmds(),
                List.of(evaluation(sources)),
                List.of(new ForumNote(
                        Plans.id("forum-2022"),
                        "Forum 2022",
                        DAY,
                        Optional.of("Balai Kota"),
                        Optional.of(edition.head().id()),
                        List.of(new ForumInput(
                                Plans.id("masukan-1"),
                                "Ketua RW",
                                "Perlu internet",
                                Optional.of("Akan dipasang"),
                                List.of(Plans.id("prog-sakpore")))),
                        Plans.prose("Catatan forum"),
                        false,
                        sources)),
                List.of(realisations(sources)),
                List.of(new Claim(
                        Plans.id("klaim-1"),
                        Optional.of(Plans.id("ind-spbe")),
                        "Indeks naik",
                        printed("3.5"),
                        Optional.of("indeks"),
                        DAY,
                        Optional.of("Wali Kota"),
                        false,
                        false,
                        sources)),
                new Ledger(List.of()),
                edition.vocabulary());
    }

    private static Value printed(String number) {
        return new Value.Figure(new BigDecimal(number), Optional.of("tercetak " + number));
    }

    private static Instrument instrument(String id, List<Source> sources) {
        return new Instrument(
                Plans.id(id),
                InstrumentKind.PERDA,
                Optional.of("4"),
                Optional.of(2021),
                "RPJMD " + id,
                Optional.of(DAY),
                InstrumentStatus.IN_FORCE,
                Optional.of(Plans.id("perda-lama")),
                List.of(Plans.id("perda-dicabut")),
                Optional.of("https://example.org/" + id),
                false,
                sources);
    }

    private static Evaluation evaluation(List<Source> sources) {
        List<Evidence> evidence =
                List.of(new Evidence("Notulen", Optional.of("https://example.org/notulen"), Optional.of(DAY)));
        return new Evaluation(
                Plans.id("eval-2022"),
                "Evaluasi 2022",
                new EditionId("2021"),
                new Reference.To(Plans.id("evaluasi-2021")),
                2022,
                Optional.of(EvaluationKind.MINISTRY),
                Optional.of(2),
                DAY,
                List.of(new Assessor("Ani", Optional.of("Universitas"))),
                List.of(new ComponentScore(Plans.id("baseline"), printed("3"))),
                List.of(new DimensionScore(Plans.id("governance"), printed("3.1"))),
                List.of(new QuestionScore(Plans.id("dasar-hukum"), printed("3.2"), Optional.of("lengkap"), evidence)),
                Optional.of(printed("3.3")),
                Optional.of(printed("0.2")),
                List.of(new Finding(Plans.id("kuat-1"), "Pimpinan mendukung", Optional.of("Ani"))),
                List.of(new Finding(Plans.id("lemah-1"), "Data tersebar", Optional.of("Budi"))),
                List.of(new Recommendation(
                        Plans.id("rek-1"), "Satukan data", Optional.of("Citra"), List.of(Plans.id("prog-sakpore")))),
                Plans.prose("Catatan evaluasi"),
                false,
                sources);
    }

    private static Realisations realisations(List<Source> sources) {
        return new Realisations(
                Plans.id("realisasi-2021"),
                "Realisasi 2021",
                new EditionId("2021"),
                2021,
                Optional.of(2),
                List.of(new Realisation(
                        Plans.id("ind-spbe"),
                        printed("3.2"),
                        Optional.of(printed("3.4")),
                        Optional.of(printed("94")),
                        Optional.of(printed("0.2")),
                        List.of(new Evidence("Surat", Optional.of("https://example.org/surat"), Optional.of(DAY))),
                        Optional.of("angka sementara"),
                        false)),
                List.of(new CountTotal(
                        Optional.of(Plans.id("governance")),
                        Optional.of("baris satu"),
                        Optional.of(printed("39")),
                        Optional.of(printed("35")),
                        Optional.of(printed("89.7")),
                        Optional.of(printed("94")))),
                false,
                sources);
    }
}
