package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.FieldHistory;
import id.masterplan.diff.ItemKind;
import id.masterplan.diff.Moment;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.diff.Timeline;
import id.masterplan.model.ChangeLog;
import id.masterplan.model.Dimension;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.EditionState;
import id.masterplan.model.Frame;
import id.masterplan.model.ItemId;
import id.masterplan.model.Label;
import id.masterplan.model.Ledger;
import id.masterplan.model.Period;
import id.masterplan.model.Reference;
import id.masterplan.model.Region;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionKind;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Site;
import id.masterplan.model.Value;
import id.masterplan.model.Vision;
import id.masterplan.model.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A region with three editions and the comparisons made by hand, for tests of pages. */
final class ComparisonLibrary {
    static final RegionId REGION = new RegionId("kota-contoh");
    static final EditionHead OLD = head("2018", EditionState.SUPERSEDED, "2018-12-13");
    static final EditionHead MID = head("2019", EditionState.SUPERSEDED, "2019-06-01");
    static final EditionHead NEW = head("2021", EditionState.IN_FORCE, "2021-12-08");

    private ComparisonLibrary() {}

    static RegionDesk desk() {
        List<EditionDiff> diffs = List.of(
                ComparisonSample.equal(OLD, MID), ComparisonSample.full(OLD, NEW), ComparisonSample.hollow(MID, NEW));
        List<Edition> editions = List.of(edition(OLD), edition(MID), edition(NEW));
        RegionRecord record = new RegionRecord(
                new Region(
                        REGION,
                        "Kota Contoh",
                        RegionKind.KOTA,
                        "Jawa Tengah",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Ledger(List.of()),
                vocabulary());
        Site site = new Site(
                new Label("Masterplan Smart City", "Smart City masterplans"),
                new Label("", ""),
                "https://masterplan.example/",
                Optional.empty());
        return new RegionDesk(
                new Setting(site, List.of(), Labels.of(Labels.INDONESIAN)),
                new RegionLibrary(record, editions, Optional.empty(), diffs, timelines(diffs.get(1))));
    }

    private static List<Timeline> timelines(EditionDiff diff) {
        List<Timeline> timelines = new ArrayList<>();
        diff.items().stream()
                .filter(i -> i.kind() == ItemKind.QUICK_WIN || i.kind() == ItemKind.PROGRAMME)
                .forEach(item -> {
                    ItemId id = Pairing.anchor(item);
                    timelines.add(new Timeline(
                            item.kind(),
                            id,
                            item.nameAfter().or(item::nameBefore).orElseThrow(),
                            List.of(
                                    new Moment(OLD.id(), !item.before().isEmpty(), item.nameBefore(), Optional.empty()),
                                    new Moment(MID.id(), !item.before().isEmpty(), item.nameBefore(), Optional.empty()),
                                    new Moment(NEW.id(), !item.after().isEmpty(), item.nameAfter(), Optional.of(item))),
                            List.of(new FieldHistory(
                                    "indicators/ind-izin/targets/2022",
                                    Optional.of("Izin terbit daring"),
                                    Optional.of("%"),
                                    List.of(
                                            Optional.of(Value.of(new BigDecimal("80"))),
                                            Optional.empty(),
                                            Optional.of(Value.of(new BigDecimal("65"))))))));
                });
        return timelines;
    }

    private static EditionHead head(String id, EditionState state, String adopted) {
        return new EditionHead(
                REGION,
                new EditionId(id),
                state,
                "Masterplan Kota Contoh " + id,
                EditionKind.AMENDMENT,
                new Period(2018, 2023),
                Optional.of(LocalDate.parse(adopted)),
                new Reference.Missing("nomor Perwal belum ditemukan"),
                new Reference.To(new ItemId(id.equals("2021") ? "rpjmd-2021-2026" : "rpjmd-2016-2021")),
                "RPJMD 2021–2026 mengganti RPJMD 2016–2021",
                Optional.of("0123456789abcdef0123456789abcdef01234567"),
                Optional.empty(),
                true,
                List.of());
    }

    private static Edition edition(EditionHead head) {
        Frame frame = new Frame(
                "Masterplan",
                head.period(),
                head.alignedWith(),
                new ItemId("kominfo-2017"),
                new Vision("Kota", true, List.of()),
                List.of(),
                List.of(),
                List.of());
        return new Edition(
                head,
                frame,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ChangeLog(Optional.empty(), List.of()),
                List.of(),
                vocabulary());
    }

    private static Vocabulary vocabulary() {
        List<Dimension> dimensions = List.of(
                new Dimension(new ItemId("governance"), new Label("Tata kelola", "Governance"), 1, List.of()),
                new Dimension(new ItemId("economy"), new Label("Ekonomi", "Economy"), 2, List.of()),
                new Dimension(new ItemId("environment"), new Label("Lingkungan", "Environment"), 3, List.of()));
        return new Vocabulary(
                List.of(new DimensionScheme(
                        new ItemId("kominfo-2017"), new Label("Kominfo", "Kominfo"), dimensions, List.of())),
                List.of(),
                List.of(),
                List.of());
    }
}
