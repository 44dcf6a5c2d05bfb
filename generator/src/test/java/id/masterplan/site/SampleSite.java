package id.masterplan.site;

import id.masterplan.content.Documents;
import id.masterplan.content.EditionReader;
import id.masterplan.content.PageReader;
import id.masterplan.content.RegionReader;
import id.masterplan.diff.Libraries;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.EditionState;
import id.masterplan.model.ItemId;
import id.masterplan.model.Period;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.model.Site;
import id.masterplan.problem.Checked;
import id.masterplan.testing.MemoryTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The small repository of the tests as a site: an old edition, one in force that lacks items, and a draft. */
final class SampleSite {
    static final RegionId REGION = new RegionId("kota-contoh");

    private static final String PLAN = "data/regions/kota-contoh/plan/";
    private static final Documents DOCUMENTS = new Documents();

    final Setting setting;
    final RegionLibrary library;
    final SiteMap map;

    private SampleSite(Setting setting, RegionLibrary library) {
        this.setting = setting;
        this.library = library;
        this.map = new SiteMap(setting);
    }

    static SampleSite read() {
        MemoryTree tree = tree();
        MemoryTree later = tree().without(PLAN + "programmes/prog-minimal.yaml")
                .without("content/regions/kota-contoh/quick-wins/qw-minimal.md")
                .with("content/regions/kota-contoh/masterplan/02-visi.md", """
                        ---
                        schema: chapter/1
                        id: bab-visi
                        title: Visi
                        ---
                        Visi ini ditata ulang pada 2021.
                        """);
        PageReader pages = new PageReader(DOCUMENTS);
        Setting setting = new Setting(value(pages.site(tree)), value(pages.pages(tree)), Labels.of(Labels.INDONESIAN));
        RegionLibrary library = Libraries.of(
                value(new RegionReader(DOCUMENTS).read(tree, REGION)),
                List.of(
                        edition(tree, "2018", EditionState.SUPERSEDED, "2018-12-13"),
                        edition(later, "2021", EditionState.IN_FORCE, "2021-08-10")),
                Optional.of(edition(tree, "rancangan", EditionState.DRAFT, "")));
        return new SampleSite(setting, library);
    }

    /** The same site in English. */
    SampleSite english() {
        return new SampleSite(new Setting(setting.site(), setting.pages(), Labels.of(Locale.ENGLISH)), library);
    }

    /** The same pages on a site that is called or published otherwise. */
    SampleSite with(Site other) {
        return new SampleSite(new Setting(other, setting.pages(), setting.labels()), library);
    }

    /** Every page of the site. */
    List<Page> pages() {
        RegionSite region = map.region(library);
        List<Page> pages = new ArrayList<>(region.pages());
        pages.addAll(map.national(List.of(region.summary())));
        return pages;
    }

    Page page(String path) {
        return pages().stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
    }

    private static MemoryTree tree() {
        return MemoryTree.of(Path.of("src/test/resources/sample"))
                .with("data/regions/kota-contoh/rpjmd/rpjmd-2025-2029.yaml", """
                        schema: rpjmd/1
                        id: rpjmd-2025-2029
                        title: RPJMD 2025-2029
                        period: {from: 2025, to: 2029}
                        instrument: {missing: belum ditetapkan}
                        objectives:
                          - {id: rpjmd-2025-sasaran-1, text: Pelayanan publik makin mudah, continues: [rpjmd-2021-sasaran-2]}
                          - {id: rpjmd-2025-sasaran-2, text: Lingkungan terjaga}
                        sources: []
                        """)
                .with("data/regions/kota-contoh/record/realisations/realisasi-2022.yaml", """
                        schema: realisations/1
                        id: realisasi-2022
                        title: Realisasi 2022
                        edition: "2021"
                        year: 2022
                        rows:
                          - {of: prog-sakpore, actual: 125, target: 59, achievement: 212, remaining: 0}
                        totals:
                          - {dimension: governance, planned: 39, percent: 89.7}
                        sources: []
                        """)
                .with("data/regions/kota-contoh/record/realisations/realisasi-2023-1.yaml", """
                        schema: realisations/1
                        id: realisasi-2023-1
                        title: Realisasi semester I 2023
                        edition: "2021"
                        year: 2023
                        semester: 1
                        rows:
                          - {of: ind-izin-daring, actual: 30}
                        sources: []
                        """)
                .with("content/pages/cara-membandingkan.md", """
                        ---
                        schema: page/1
                        id: cara-membandingkan
                        title: Cara kami membandingkan
                        summary: Butir dipasangkan menurut id.
                        order: 2
                        ---
                        Butir dipasangkan menurut id.
                        """);
    }

    private static Edition edition(MemoryTree tree, String id, EditionState state, String adopted) {
        EditionHead head = new EditionHead(
                REGION,
                new EditionId(id),
                state,
                "Masterplan Smart City " + id,
                EditionKind.AMENDMENT,
                new Period(2021, 2026),
                Optional.of(adopted).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                new Reference.Missing("nomor Perwal belum ditemukan"),
                new Reference.To(new ItemId("rpjmd-2021-2026")),
                "Menyesuaikan RPJMD yang baru.",
                Optional.of("0123456789abcdef0123456789abcdef01234567"),
                Optional.of("sha256:" + "0123456789abcdef".repeat(4)),
                true,
                List.of());
        return value(new EditionReader(DOCUMENTS).read(tree, head));
    }

    private static <T> T value(Checked<T> checked) {
        return checked.value().orElseThrow(() -> new AssertionError(checked.problems()));
    }
}
