package id.masterplan;

import id.masterplan.bake.Baker;
import id.masterplan.bake.LinkCheck;
import id.masterplan.bake.PageBudget;
import id.masterplan.bake.Publication;
import id.masterplan.bake.Publisher;
import id.masterplan.content.RegionReader;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Impact;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.export.DiffCsv;
import id.masterplan.export.DiffJson;
import id.masterplan.export.ImpactCsv;
import id.masterplan.model.RegionId;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Site;
import id.masterplan.model.StandingPage;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Problem;
import id.masterplan.problem.Severity;
import id.masterplan.site.Addresses;
import id.masterplan.site.Labels;
import id.masterplan.site.Page;
import id.masterplan.site.RegionSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds the site: region by region read, compared, checked, baked and let go; published only when nothing is wrong.
 * After the first error no more pages are made, but everything is still read and checked, so that a run shows all.
 */
final class SiteBuild {
    /** The folder within the site that the documentation of the generator is written to. */
    private static final String MANUAL = "generator";

    private final Desk desk;
    private final Path out;
    private final List<Problem> problems = new ArrayList<>();
    private final LinkCheck links = new LinkCheck();
    private final PageBudget budget = new PageBudget();
    private int editions;
    private int comparisons;
    private int pages;

    SiteBuild(Desk desk, Path out) {
        this.desk = desk;
        this.out = out;
    }

    Checked<BuildReport> run() {
        Checked<Site> site = desk.watch().time(Stage.PARSE, () -> desk.pages().site(desk.head()));
        Checked<List<StandingPage>> standing =
                desk.watch().time(Stage.PARSE, () -> desk.pages().pages(desk.head()));
        problems.addAll(site.problems());
        problems.addAll(standing.problems());
        if (site.value().isEmpty()) {
            return refused();
        }
        Checked<Publisher> opened = desk.watch().time(Stage.WRITE, () -> Publisher.open(out, Set.of(MANUAL)));
        if (opened.value().isEmpty()) {
            problems.addAll(opened.problems());
            return refused();
        }
        try (Publisher publisher = opened.value().get()) {
            List<Tongue> tongues = new ArrayList<>();
            try {
                Labels.LANGUAGES.forEach(l -> tongues.add(
                        Tongue.of(site.value().get(), standing.value().orElse(List.of()), l)));
                return bake(tongues, publisher);
            } finally {
                tongues.forEach(Tongue::close);
            }
        }
    }

    private Checked<BuildReport> bake(List<Tongue> tongues, Publisher publisher) {
        tongues.get(0).baker().assets((path, bytes) -> {
            budget.style(path, bytes);
            put(path, bytes, publisher);
        });
        List<RegionId> regions = desk.watch().time(Stage.PARSE, () -> RegionReader.regions(desk.head()));
        SearchWriter search = new SearchWriter((path, bytes) -> put(path, bytes, publisher));
        for (RegionId region : regions) {
            Loaded loaded = new RegionLoader(desk.ofRegion(), region).load();
            problems.addAll(loaded.problems());
            Optional<RegionLibrary> library = loaded.library();
            if (library.isPresent() && !failed() && !publisher.hasFailed()) {
                desk.watch().time(Stage.COMPARE, () -> count(library.get()));
                write(library.get(), tongues, search, publisher);
                desk.watch().time(Stage.WRITE, () -> export(library.get(), publisher));
                desk.watch().time(Stage.WRITE, () -> exportImpacts(library.get(), publisher));
            }
        }
        if (!failed()) {
            tongues.forEach(t -> write(t.national(), t.baker(), publisher));
            tongues.forEach(t -> search.write(t.search()));
            search.writeWords();
            tongues.get(0).files().forEach((p, text) -> put(p, text.getBytes(StandardCharsets.UTF_8), publisher));
            problems.addAll(desk.watch().time(Stage.WRITE, links::problems));
            problems.addAll(budget.problems());
        }
        if (failed()) {
            return refused();
        }
        Checked<Publication> published = desk.watch().time(Stage.WRITE, publisher::publish);
        problems.addAll(published.problems());
        return new Checked<>(published.value().map(p -> report(regions.size(), p)), problems, Places.NONE);
    }

    /** All languages of a region; the search index is made from the pages in the site's own. */
    private void write(RegionLibrary library, List<Tongue> tongues, SearchWriter search, Publisher publisher) {
        RegionSite own = tongues.get(0).region(library);
        List<Page> made = own.pages();
        write(made, tongues.get(0).baker(), publisher);
        desk.watch().time(Stage.WRITE, () -> search.write(own.search(made)));
        tongues.stream().skip(1).forEach(t -> write(t.region(library).pages(), t.baker(), publisher));
    }

    private void write(List<Page> made, Baker baker, Publisher publisher) {
        pages += made.size();
        Map<String, Page> byPath = made.stream().collect(Collectors.toMap(Page::path, p -> p, (a, b) -> a));
        desk.watch().time(Stage.RENDER, () -> {
            baker.bake(
                    made,
                    (path, bytes) -> desk.watch().time(Stage.WRITE, () -> {
                        links.page(path, bytes);
                        Optional.ofNullable(byPath.get(path)).ifPresent(page -> budget.page(page, bytes));
                        publisher.write(path, bytes);
                        return path;
                    }));
            return made;
        });
    }

    private RegionLibrary export(RegionLibrary library, Publisher publisher) {
        Addresses addresses = new Addresses(library.record().region().id());
        for (EditionDiff diff : library.comparisons()) {
            String folder =
                    addresses.comparisonFolder(diff.before().id(), diff.after().id());
            put(folder + "diff.json", DiffJson.of(diff).getBytes(StandardCharsets.UTF_8), publisher);
            put(folder + "perubahan.csv", DiffCsv.of(diff).getBytes(StandardCharsets.UTF_8), publisher);
        }
        return library;
    }

    private List<Impact> exportImpacts(RegionLibrary library, Publisher publisher) {
        Addresses addresses = new Addresses(library.record().region().id());
        List<Impact> all = library.impacts();
        for (Rpjmd rpjmd : library.record().rpjmds()) {
            List<Impact> own =
                    all.stream().filter(i -> i.to().id().equals(rpjmd.id())).toList();
            if (!own.isEmpty()) {
                String path = addresses.impactFolder(rpjmd.id()) + "dampak.csv";
                put(path, ImpactCsv.of(own).getBytes(StandardCharsets.UTF_8), publisher);
            }
        }
        return all;
    }

    private void put(String path, byte[] bytes, Publisher publisher) {
        links.file(path);
        publisher.write(path, bytes);
    }

    /** Compares all that pages show, and counts it. */
    private RegionLibrary count(RegionLibrary library) {
        editions += library.editions().size() + (library.draft().isPresent() ? 1 : 0);
        comparisons += library.comparisons().size();
        return library;
    }

    private boolean failed() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    private Checked<BuildReport> refused() {
        return new Checked<>(Optional.empty(), problems, Places.NONE);
    }

    private BuildReport report(int regions, Publication publication) {
        return new BuildReport(
                regions,
                editions,
                comparisons,
                pages,
                publication.bytes(),
                publication.changed(),
                desk.watch().nanos(),
                budget.heaviest());
    }
}
