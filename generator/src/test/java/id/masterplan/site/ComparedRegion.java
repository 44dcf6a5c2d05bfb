package id.masterplan.site;

import static id.masterplan.testing.Plans.agency;
import static id.masterplan.testing.Plans.change;
import static id.masterplan.testing.Plans.chapter;
import static id.masterplan.testing.Plans.edition;
import static id.masterplan.testing.Plans.indicator;
import static id.masterplan.testing.Plans.mission;
import static id.masterplan.testing.Plans.objective;
import static id.masterplan.testing.Plans.phase;
import static id.masterplan.testing.Plans.programme;
import static id.masterplan.testing.Plans.quickWin;
import static id.masterplan.testing.Plans.rpjmd;

import id.masterplan.diff.Libraries;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.Edition;
import id.masterplan.model.Label;
import id.masterplan.model.Outcome;
import id.masterplan.model.Site;
import id.masterplan.model.Value;
import id.masterplan.testing.EditionBuilder;
import id.masterplan.testing.Plans;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A region with three editions and a draft, in which everything happens that the pages of comparison must show. */
final class ComparedRegion {
    private ComparedRegion() {}

    static RegionDesk desk() {
        return desk(Labels.INDONESIAN, Optional.of(draft()), first(), second(), third());
    }

    static RegionDesk desk(Locale language, Optional<Edition> draft, Edition... editions) {
        Site site = new Site(
                new Label("Masterplan Smart City", Optional.of("Smart City masterplans")),
                new Label("", Optional.empty()),
                "https://masterplan.example/",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new RegionDesk(
                new Setting(site, List.of(), Labels.of(language)),
                Libraries.of(Plans.record(editions), List.of(editions), draft));
    }

    static Edition first() {
        return base("2018")
                .follows("rpjmd-2016-2021")
                .vision("Kota Contoh yang sejahtera, mandiri, dan berbudaya")
                .with(
                        agency("bappeda", "Bappeda"),
                        agency("dinkominfo", "Dinkominfo"),
                        agency("dinas-dagang", "Dindagkop"))
                .with(
                        programme("prog-izin")
                                .title("Perizinan daring")
                                .link("rpjmd-2016-2021", "sasaran-1")
                                .indicator(indicator("ind-izin")
                                        .name("Izin terbit daring")
                                        .target(2021, "55")
                                        .target(2022, "80"))
                                .budget(2021, "apbd", 450_000_000)
                                .budget(2022, "apbd", new Value.Missing("belum dipublikasikan", Optional.empty())),
                        programme("prog-arsip")
                                .title("Arsip digital")
                                .lead("bappeda")
                                .budget(2021, "apbd", 90_000_000),
                        programme("prog-peta")
                                .title("Satu peta kota")
                                .summary("Peta dasar kota untuk semua perangkat daerah."),
                        programme("prog-pasar-a")
                                .title("Harga pasar")
                                .dimension("economy")
                                .lead("dinas-dagang"),
                        programme("prog-pasar-b")
                                .title("Peta pasar")
                                .dimension("economy")
                                .lead("dinas-dagang"),
                        programme("prog-sampah").title("Bank sampah").lead("dinkominfo"))
                .with(
                        quickWin("qw-ttd").name("Tanda tangan digital"),
                        quickWin("qw-sakpore").name("SAKPORE").agency("dinkominfo"),
                        quickWin("qw-batik").name("Pekalongan Batik Fusion").dimension("economy"))
                .with(
                        chapter(
                                "bab-latar",
                                1,
                                "Pendahuluan",
                                "## Latar belakang",
                                "Kota Contoh menghadapi rob dan sampah yang makin berat setiap tahun di wilayah pesisir.",
                                "Masterplan ini disusun bersama warga, akademisi, dan dunia usaha di kota.",
                                "Paragraf tentang kesiapan jaringan yang kelak berpindah ke bagian lain dokumen ini.",
                                "## Kesiapan",
                                "| Indikator | Target\n| Jaringan serat optik | 80\n| Titik Wi-Fi publik | 20\n| Pusat data | 1",
                                "- Struktur\n- Infrastruktur\n- Suprastruktur",
                                "Kesiapan diukur setiap tahun oleh tim pelaksana."),
                        chapter("bab-analisis", 2, "Analisis", "Isi bab ini tidak berubah sama sekali."))
                .build();
    }

    static Edition second() {
        return base("2019")
                .follows("rpjmd-2016-2021")
                .vision("Kota Contoh yang sejahtera, mandiri, dan berbudaya")
                .with(
                        agency("bappeda", "Bappeda"),
                        agency("dinkominfo", "Dinkominfo"),
                        agency("dinas-dagang", "Dindagkop"))
                .with(
                        programme("prog-izin")
                                .title("Perizinan daring")
                                .link("rpjmd-2016-2021", "sasaran-1")
                                .indicator(indicator("ind-izin")
                                        .name("Izin terbit daring")
                                        .target(2021, "55")
                                        .target(2022, "80"))
                                .budget(2021, "apbd", 450_000_000)
                                .budget(2022, "apbd", new Value.Missing("belum dipublikasikan", Optional.empty())),
                        programme("prog-arsip")
                                .title("Arsip digital")
                                .lead("bappeda")
                                .budget(2021, "apbd", 90_000_000),
                        programme("prog-peta")
                                .title("Satu peta kota")
                                .summary("Peta dasar kota untuk semua perangkat daerah."),
                        programme("prog-pasar-a")
                                .title("Harga pasar")
                                .dimension("economy")
                                .lead("dinas-dagang"),
                        programme("prog-pasar-b")
                                .title("Peta pasar")
                                .dimension("economy")
                                .lead("dinas-dagang"),
                        programme("prog-sampah").title("Bank sampah").lead("bappeda"))
                .with(
                        quickWin("qw-ttd").name("Tanda tangan digital"),
                        quickWin("qw-sakpore").name("New Sakpore").agency("dinkominfo"),
                        quickWin("qw-batik").name("Pekalongan Batik Fusion").dimension("economy"))
                .with(first().chapters().toArray(id.masterplan.model.Chapter[]::new))
                .since("2018", change(ChangeAction.RENAMED, "qw-sakpore", "qw-sakpore", "Aplikasi dibangun ulang"))
                .build();
    }

    static Edition third() {
        return base("2021")
                .follows("rpjmd-2021-2026")
                .vision("Kota Contoh yang sejahtera, maju, dan berkelanjutan <b>")
                .with(
                        agency("bappeda", "Bappeda", "Bapperida"),
                        agency("dinkominfo", "Dinkominfo"),
                        agency("dinas-dagang", "Dindagkop"))
                .with(
                        programme("prog-izin")
                                .title("Perizinan daring")
                                .link("rpjmd-2021-2026", "sasaran-3")
                                .indicator(indicator("ind-izin")
                                        .name("Izin terbit daring")
                                        .target(2021, "55")
                                        .target(2022, "65")
                                        .target(2023, "90"))
                                .years(2021, 2022, 2023, 2024)
                                .budget(2021, "apbd", 450_000_000)
                                .budget(2022, "apbd", 600_000_000),
                        programme("prog-peta")
                                .title("Satu peta kota")
                                .summary("Peta dasar kota, untuk semua perangkat daerah."),
                        programme("prog-pasar")
                                .title("Pasar terpadu")
                                .dimension("economy")
                                .lead("dinas-dagang"),
                        programme("prog-rob")
                                .title("Pantau muka air rob")
                                .dimension("economy")
                                .budget(2022, "csr", 250_000_000),
                        programme("prog-sampah").title("Bank sampah").lead("dinkominfo"))
                .with(
                        quickWin("qw-sakpore").name("New Sakpore").agency("dinkominfo"),
                        quickWin("qw-batik").name("Pekalongan Batik Fushion").dimension("economy"),
                        quickWin("qw-vaksin").name("Akselerasi vaksinasi"))
                .with(
                        chapter(
                                "bab-latar",
                                1,
                                "Pendahuluan",
                                "## Latar belakang",
                                "Kota Contoh menghadapi rob dan sampah yang makin berat setiap musim di seluruh wilayah pesisir.",
                                "Masterplan ini disusun bersama warga, akademisi, dan dunia usaha di kota.",
                                "Pandemi mengubah cara warga memakai layanan kota dan mempercepat layanan daring.",
                                "## Kesiapan",
                                "| Indikator | Target\n| Jaringan serat optik | 80\n| Titik Wi-Fi publik | 35\n| Sensor muka air | 12",
                                "- Struktur\n- Infrastruktur kota\n- Suprastruktur",
                                "Paragraf tentang kesiapan jaringan yang kelak berpindah ke bagian lain dokumen ini."),
                        chapter("bab-analisis", 2, "Analisis", "Isi bab ini tidak berubah sama sekali."),
                        chapter("bab-peta-jalan", 3, "Peta jalan", "## Jangka pendek", "Bab baru tentang peta jalan."))
                .since(
                        "2019",
                        change(ChangeAction.KEPT, "prog-izin", "prog-izin", "Menyesuaikan RPJMD 2021–2026"),
                        change(
                                ChangeAction.MERGED,
                                "prog-pasar-a prog-pasar-b",
                                "prog-pasar",
                                "Satu data untuk semua pasar"),
                        change(
                                ChangeAction.DROPPED,
                                "prog-arsip",
                                "",
                                "Menjadi layanan rutin",
                                Optional.of(Outcome.ROUTINE)),
                        change(ChangeAction.NEW, "", "prog-rob", "Rob makin sering"))
                .build();
    }

    static Edition draft() {
        return base("rancangan")
                .follows("rpjmd-2021-2026")
                .with(agency("bappeda", "Bappeda", "Bapperida"), agency("dinkominfo", "Dinkominfo"))
                .with(programme("prog-izin").title("Perizinan daring"))
                .build();
    }

    private static EditionBuilder base(String id) {
        return edition(id)
                .title("Masterplan Smart City Kota Contoh " + id)
                .with(mission("misi-1", "Tata kelola yang terbuka dan cepat"))
                .with(phase("fase-pendek", "Jangka pendek", 2018, 2021))
                .with(
                        rpjmd("rpjmd-2016-2021", objective("sasaran-1", "Meningkatnya mutu layanan publik")),
                        rpjmd(
                                "rpjmd-2021-2026",
                                objective("sasaran-3", "Meningkatnya mutu layanan publik daring"),
                                objective("sasaran-4", "Berkurangnya kawasan terdampak rob")));
    }
}
