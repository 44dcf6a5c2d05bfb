package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionState;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells how to cite a page of an edition, what it is worth, which edition changed it last, and where to have it mended. */
final class Trusts {
    private static final int BRIEF = 12;

    private final RegionDesk desk;
    private final Labels labels;
    private final EditionHead edition;
    private final String path;

    Trusts(RegionDesk desk, EditionHead edition, String path) {
        this.desk = desk;
        this.labels = desk.labels();
        this.edition = edition;
        this.path = path;
    }

    Trust of(String title, SamePage same) {
        Optional<ItemChange> last =
                same.item().flatMap(desk::history).flatMap(t -> ItemChange.of(desk, t, edition.id()));
        List<Link> links = new ArrayList<>();
        last.ifPresentOrElse(
                change -> links.addAll(change.links(path)), () -> comparison().ifPresent(links::add));
        new TrustLinks(desk, path).verify().ifPresent(links::add);
        mend(title, same).ifPresent(links::add);
        return new Trust(official(), citation(title), last.map(ItemChange::sentence), links);
    }

    private Phrase official() {
        if (isDraft()) {
            return Phrase.of(labels.word("trust.official.draft"));
        }
        Phrase instrument = desk.instrument(edition.instrument());
        return instrument.missing()
                ? Phrase.of(labels.word("trust.official.unknown"))
                : new Phrase(
                        labels.word("trust.official", instrument.text()), instrument.href(), false, Optional.empty());
    }

    /** Whoever cites a draft must say when it was read, for it changes; the site cannot know. */
    private String citation(String title) {
        String address = desk.setting().absolute(path);
        String page =
                title.contains(edition.title()) ? edition.title() : labels.word("trust.page", title, edition.title());
        if (isDraft()) {
            return labels.word("trust.citation.draft", desk.regionName(), page, address);
        }
        Phrase instrument = desk.instrument(edition.instrument());
        String basis = instrument.missing() ? labels.word("trust.citation.no-instrument") : instrument.text();
        String day = edition.adopted().map(desk.setting().formats()::day).orElseGet(() -> labels.word("state.no-day"));
        String cited = labels.word(
                "trust.citation", desk.regionName(), page, desk.name(edition), basis, day, address, proof(edition));
        return edition.illustrative() ? labels.word("trust.citation.illustrative", cited) : cited;
    }

    private Optional<Link> comparison() {
        return desk.predecessor(edition.id())
                .flatMap(former -> desk.library().comparison(former.id(), edition.id()))
                .map(EditionDiff::before)
                .map(former -> new Link(
                        labels.word("trust.edition-changes", desk.name(former)),
                        Addresses.link(path, desk.addresses().comparison(former.id(), edition.id()))));
    }

    /** A draft is edited where it is written; an edition can only be followed by a better one. */
    private Optional<Link> mend(String title, SamePage same) {
        if (isDraft()) {
            String file = same.file()
                    .orElseGet(() -> "data/regions/" + desk.addresses().region() + "/plan/frame.yaml");
            return new TrustLinks(desk, path).edit(file);
        }
        return new TrustLinks(desk, path)
                .correct(labels.word("trust.correction.title", title, desk.name(edition), desk.regionName()));
    }

    private boolean isDraft() {
        return edition.state() == EditionState.DRAFT;
    }

    /** The beginnings of commit and digest. */
    static String proof(EditionHead edition) {
        return edition.commit().map(Trusts::brief).orElse("–") + ", "
                + edition.digest()
                        .map(d -> d.replace("sha256:", ""))
                        .map(Trusts::brief)
                        .orElse("–");
    }

    private static String brief(String hash) {
        return hash.substring(0, Math.min(BRIEF, hash.length()));
    }
}
