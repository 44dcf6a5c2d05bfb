package id.masterplan;

import id.masterplan.bake.Baker;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.FilesDiff;
import id.masterplan.diff.ThreeWay;
import id.masterplan.git.SpoiltRepository;
import id.masterplan.model.EditionId;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Checked;
import id.masterplan.site.Labels;
import id.masterplan.site.Page;
import id.masterplan.site.TextsPage;
import id.masterplan.site.ThreeWayPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The use cases, one method each, over one repository. Each opens the repository, does its work and closes it. */
public final class Generator {
    private final Path repository;

    private Generator(Path repository) {
        this.repository = repository;
    }

    /** A generator for the repository that holds this folder. */
    public static Generator at(Path repository) {
        return new Generator(repository);
    }

    /**
     * Builds the site into a folder that is swapped in whole. With any error nothing is published and the value is
     * empty.
     *
     * @param revision where draft and record are read; the working tree, or HEAD in a bare repository, where empty
     */
    public Checked<BuildReport> build(Path out, Optional<String> revision) {
        return open(revision, desk -> new SiteBuild(desk, out).run());
    }

    /** Checks regions, all where none is named, without building anything. */
    public Checked<CheckReport> check(List<String> regions, Optional<String> revision) {
        return check(regions, revision, Optional.empty());
    }

    /**
     * Checks a proposal: problems that were there already at a commit only warn.
     *
     * @param since the commit that the proposal starts from
     */
    public Checked<CheckReport> check(List<String> regions, Optional<String> revision, Optional<String> since) {
        return open(revision, desk -> new ContentCheck(desk, regions, since).run());
    }

    /** The lines of the files that a check with the same revision reads, for showing them; to be closed. */
    public RepositoryLines lines(Optional<String> revision) {
        return new RepositoryLines(repository, revision);
    }

    /** Compares two states of a region: editions by id, the draft as {@code rancangan}, or commits. */
    public Checked<EditionDiff> diff(String region, String before, String after) {
        return open(Optional.empty(), desk -> new RegionDiff(desk, region).of(before, after));
    }

    /** Compares two files or two folders, also {@code COMMIT:path}; files on the disk need no repository. */
    public Checked<FilesDiff> diff(String before, String after) {
        return new FilesComparing(repository).of(before, after);
    }

    /** A comparison of files as one HTML page that needs nothing beside it. */
    public String page(FilesDiff diff, Locale locale) {
        return page(TextsPage.of(diff, Labels.of(locale)), locale);
    }

    /** A comparison of editions as one HTML page that needs nothing beside it. */
    public String page(EditionDiff diff, Locale locale) {
        return page(TextsPage.of(diff, Labels.of(locale)), locale);
    }

    /** What a proposal does with a draft as one HTML page that needs nothing beside it. */
    public String page(ThreeWay three, Locale locale) {
        return page(ThreeWayPage.of(three, Labels.of(locale)), locale);
    }

    private static String page(Page page, Locale locale) {
        try (Baker baker = Baker.open(Labels.of(locale)::word)) {
            return new String(baker.render(page), StandardCharsets.UTF_8);
        }
    }

    /**
     * Compares three states of a region: what a proposal changes, changes again or turns back of what a draft made of the
     * edition in force.
     */
    public Checked<ThreeWay> threeWay(String region, String inForce, String draft, String proposal) {
        return open(Optional.empty(), desk -> new RegionDiff(desk, region).of(inForce, draft, proposal));
    }

    /**
     * Brings files into their one form.
     *
     * @param files regions, files or folders; everything where empty
     * @param write whether to write, or only to say what would change
     */
    public Checked<FormatReport> format(List<String> files, boolean write) {
        return open(Optional.empty(), desk -> new Formatting(desk, repository).run(files, write));
    }

    /** Writes the files of a new region, whose check finds no error. */
    public Checked<Begun> begin(BeginningRegion wish) {
        return open(Optional.empty(), desk -> new StartingRegion(desk, repository).begin(wish));
    }

    /** Writes the file of a new programme, quick win or evaluation. */
    public Checked<Begun> begin(Beginning wish) {
        return open(Optional.empty(), desk -> new Starting(desk, repository).begin(wish));
    }

    /** Prepares the notes about changes for the edition after the last one; writes nothing where they are ready. */
    public Checked<Begun> beginEdition(RegionId region) {
        return open(Optional.empty(), desk -> new Starting(desk, repository).edition(region));
    }

    /** Writes the committed text of a region into its ledger as an edition. */
    public Checked<LedgerEntry> adopt(Adoption adoption) {
        return open(Optional.empty(), desk -> new Adopting(desk, repository).adopt(adoption));
    }

    /** Pins an edition to another commit that holds the same text. */
    public Checked<LedgerEntry> repin(RegionId region, EditionId edition, Optional<String> revision) {
        return open(Optional.empty(), desk -> new Adopting(desk, repository).repin(region, edition, revision));
    }

    private <T> Checked<T> open(Optional<String> revision, Function<Desk, Checked<T>> work) {
        Checked<Desk> opened = Desk.open(repository, revision, new Stopwatch(System::nanoTime));
        if (opened.value().isEmpty()) {
            return Checked.refused(opened.problems());
        }
        try (Desk desk = opened.value().get()) {
            return told(work.apply(desk));
        } catch (SpoiltRepository spoilt) {
            return Checked.refused(List.of(spoilt.problem()));
        }
    }

    /** A file may be read for the record and for the draft, a vocabulary for every region: its problems are told once. */
    private static <T> Checked<T> told(Checked<T> done) {
        return new Checked<>(done.value(), done.problems().stream().distinct().toList(), done.places());
    }
}
