package id.masterplan.diff.structured;

import id.masterplan.model.Action;
import id.masterplan.model.ActionKind;
import id.masterplan.model.Agency;
import id.masterplan.model.AgencyName;
import id.masterplan.model.Analysis;
import id.masterplan.model.AnalysisEntry;
import id.masterplan.model.AnalysisKind;
import id.masterplan.model.Book;
import id.masterplan.model.BudgetBasis;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.CountingRule;
import id.masterplan.model.FollowUp;
import id.masterplan.model.FollowUpStatus;
import id.masterplan.model.Frame;
import id.masterplan.model.Institution;
import id.masterplan.model.InstitutionKind;
import id.masterplan.model.ItemId;
import id.masterplan.model.Member;
import id.masterplan.model.Partner;
import id.masterplan.model.Period;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.model.ProgrammeStatus;
import id.masterplan.model.Quadrant;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Reference;
import id.masterplan.model.Relation;
import id.masterplan.model.RpjmdLink;
import id.masterplan.model.Strategy;
import id.masterplan.model.Value;
import id.masterplan.model.Vision;
import id.masterplan.testing.Plans;
import id.masterplan.testing.RpjmdBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes the full plan that mutations begin with. */
final class SketchPlan {
    static final ItemId RPJMD = new ItemId("rpjmd-2016");
    static final ItemId NEWER = new ItemId("rpjmd-2021");

    private SketchPlan() {}

    static Sketch of(long seed) {
        Sketch plan = new Sketch(new Random(seed), frame(), SketchWords.VOCABULARY);
        for (int i = 1; i <= 4; i++) {
            plan.missions.put(id("misi-" + i), Plans.mission("misi-" + i, "Misi: " + SketchWords.PLACES.get(i)));
            plan.goals.put(
                    id("tujuan-" + i),
                    Plans.goal("tujuan-" + i, "Tujuan: " + SketchWords.PLACES.get(i), "sasaran-" + i));
            ItemId strategy = id("strategi-" + i);
            plan.strategies.put(
                    strategy,
                    new Strategy(
                            strategy,
                            "Strategi: " + SketchWords.PLACES.get(i),
                            id("governance"),
                            Optional.empty(),
                            List.of(id("tujuan-1")),
                            false,
                            List.of()));
        }
        plan.phases.put(id("fase-pendek"), Plans.phase("fase-pendek", "Jangka pendek", 2018, 2020));
        plan.phases.put(id("fase-menengah"), Plans.phase("fase-menengah", "Jangka menengah", 2021, 2023));
        plan.phases.put(id("fase-panjang"), Plans.phase("fase-panjang", "Jangka panjang", 2024, 2026));
        for (int i = 1; i <= 8; i++) {
            plan.agencies.put(id("dinas-" + i), agency("dinas-" + i, SketchWords.BRANCHES.get(i)));
        }
        for (int i = 1; i <= 10; i++) {
            Programme programme = programme(plan, i);
            plan.programmes.put(programme.id(), programme);
        }
        for (int i = 1; i <= 8; i++) {
            QuickWin quickWin = SketchParts.quickWin(i);
            plan.quickWins.put(quickWin.id(), quickWin);
        }
        bodies(plan);
        RpjmdBuilder first = new RpjmdBuilder("rpjmd-2016", 2016);
        RpjmdBuilder second = new RpjmdBuilder("rpjmd-2021", 2021);
        for (int i = 1; i <= 12; i++) {
            first.objective("sasaran-" + i, "Sasaran lama " + i);
            second.objective("tuju-" + i, "Sasaran baru " + i, "sasaran-" + i);
        }
        plan.rpjmds.addAll(List.of(first.build(), second.build()));
        return plan;
    }

    private static Frame frame() {
        return new Frame(
                "Masterplan Smart City Kota Contoh",
                new Period(2018, 2026),
                Optional.of(new Period(2018, 2030)),
                new Reference.To(RPJMD),
                id("kominfo-2017"),
                new Vision("Kota Contoh yang sejahtera, mandiri, dan religius", false, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Book(1, "Analisis strategis", Optional.empty())),
                List.of());
    }

    static Agency agency(String id, String branch) {
        return new Agency(
                id(id),
                List.of(new AgencyName(
                        "Dinas " + branch,
                        "Dis" + branch.toLowerCase(java.util.Locale.ROOT),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                List.of(),
                false,
                List.of());
    }

    private static void bodies(Sketch plan) {
        plan.institutions.put(
                id("dewan"),
                new Institution(
                        id("dewan"),
                        InstitutionKind.COUNCIL,
                        "Dewan Smart City",
                        Optional.empty(),
                        Optional.of("Wali Kota"),
                        List.of(
                                new Member("Sekretaris", Optional.of(id("dinas-1")), Optional.empty()),
                                new Member("Pengarah", Optional.empty(), Optional.of("Rektor Universitas Contoh"))),
                        Optional.of(4),
                        Optional.of("Memberi arahan kepada tim pelaksana"),
                        false,
                        List.of()));
        plan.analyses.put(
                id("swot"),
                new Analysis(
                        id("swot"),
                        AnalysisKind.SWOT,
                        "Analisis SWOT",
                        List.of(
                                entry(Quadrant.WEAKNESS, "Jaringan serat optik belum merata di kelurahan pesisir"),
                                entry(Quadrant.THREAT, "Rob makin sering menggenangi pasar ikan")),
                        false,
                        List.of()));
        plan.followUps.put(
                id("rek-1"),
                new FollowUp(
                        id("rek-1"), FollowUpStatus.OPEN, List.of(id("prog-1")), Optional.empty(), false, List.of()));
    }

    static AnalysisEntry entry(Quadrant quadrant, String text) {
        return new AnalysisEntry(
                Optional.of(quadrant), Optional.empty(), Optional.empty(), text, Optional.empty(), Optional.empty());
    }

    static Programme programme(Sketch plan, int number) {
        String place = SketchWords.PLACES.get(number);
        ItemId own = id("prog-" + number);
        List<BudgetLine> budget = new ArrayList<>();
        for (int year : List.of(2019, 2021, 2022, 2023)) {
            budget.add(line(year, "apbd", Value.of(plan.rupiah())));
        }
        budget.add(line(2022, "csr", Value.of(plan.rupiah())));
        budget.add(line(2023, "dak", new Value.Missing("belum ada", Optional.empty())));
        return new Programme(
                own,
                "Layanan " + place,
                Optional.of("Si" + place),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "Warga " + place + " mengurus layanan dari rumah",
                id("governance"),
                Optional.of(id("public-service")),
                List.of(id("strategi-1")),
                Optional.of(id("dinas-" + (1 + number % 4))),
                List.of(id("dinas-5"), id("dinas-6")),
                List.of(new Partner("Universitas " + place, Optional.empty())),
                List.of(
                        link(RPJMD, "sasaran-" + number, Relation.DIRECT, "2.16." + (10 + number)),
                        link(RPJMD, "sasaran-" + (1 + number % 10), Relation.SUPPORTS, "2.20." + (10 + number))),
                List.of(id("fase-menengah")),
                number > 8 ? List.of(2019, 2021, 2022, 2024) : List.of(2021, 2022, 2024),
                ProgrammeStatus.RUNNING,
                List.of(
                        SketchParts.indicator(plan, number, 1),
                        SketchParts.indicator(plan, number, 2),
                        SketchParts.indicator(plan, number, 3),
                        Records.with(SketchParts.indicator(plan, number, 4), "targets", SketchParts.forms(plan))),
                List.of(action(number, 1), action(number, 2)),
                budget,
                List.of(new PrintedTotal(
                        Optional.of(2022),
                        Optional.empty(),
                        Optional.empty(),
                        Value.of(plan.rupiah()),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                false,
                List.of());
    }

    static BudgetLine line(int year, String source, Value amount) {
        return new BudgetLine(
                year,
                id(source),
                amount,
                BudgetBasis.INDICATIVE,
                Optional.of(CountingRule.TAGGED),
                Optional.empty(),
                Optional.empty());
    }

    static RpjmdLink link(ItemId plan, String objective, Relation relation, String code) {
        return new RpjmdLink(plan, id(objective), relation, Optional.of(code), Optional.of(SketchWords.OLD_CODES));
    }

    private static Action action(int number, int no) {
        return new Action(
                id("aksi-" + number + "-" + no),
                ActionKind.APPLICATION,
                "Membangun aplikasi " + SketchWords.PLACES.get(number + no),
                List.of(2021, 2022, 2024),
                Optional.of(id("dinas-1")),
                Optional.of("aplikasi"),
                false);
    }

    static ItemId id(String text) {
        return new ItemId(text);
    }
}
