package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Timeline;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionState;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Provenance;
import id.masterplan.site.view.Trust;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages say about themselves that are of no one edition: made from several, or a record beside the plan. */
record MadeTrusts(RegionDesk desk, String path) {

    Provenance comparison(EditionDiff diff) {
        List<EditionHead> both = List.of(diff.before(), diff.after());
        String title = labels().word("trust.comparison", desk.regionName(), name(diff.before()), name(diff.after()));
        return made(labels().word("trust.official.comparison"), title, both, Optional.empty());
    }

    /** With the edition that changed the item last. */
    Provenance history(Timeline timeline) {
        List<EditionHead> all = desk.editions().stream().map(Edition::head).toList();
        String title = labels().word("trust.history", timeline.name(), desk.regionName());
        Optional<ItemChange> last =
                ItemChange.of(desk, timeline, all.get(all.size() - 1).id());
        return made(labels().word("trust.official.history"), title, all, last.map(ItemChange::sentence));
    }

    /**
     * An evaluation or a note of a forum; its file is open to all who may write.
     *
     * @param illustrative whether it is not from a source
     */
    Provenance record(String title, String day, String file, boolean illustrative) {
        String plain = labels().word("trust.citation.record", desk.regionName(), title, day, address());
        String citation = illustrative ? labels().word("trust.citation.illustrative.record", plain) : plain;
        List<Link> links = new TrustLinks(desk, path).edit(file).stream().toList();
        return Provenances.record(
                labels().word("trust.record"),
                illustrative ? Optional.of(labels().word("provenance.illustrative.record")) : Optional.empty(),
                new Trust(Phrase.of(labels().word("trust.official.record")), citation, Optional.empty(), links));
    }

    private Provenance made(String official, String title, List<EditionHead> editions, Optional<String> change) {
        TrustLinks links = new TrustLinks(desk, path);
        List<Link> all = Stream.concat(
                        links.verify().stream(), links.correct(labels().word("trust.correction.made", title)).stream())
                .toList();
        return new Provenances(desk)
                .of(
                        labels().word("trust.made"),
                        editions,
                        examples(editions).map(names -> labels().word("provenance.illustrative.made", names)),
                        new Trust(Phrase.of(official), cited(title, editions), change, all));
    }

    /** Whoever cites what was made from a draft must say when it was read, for it changes; an example must stay one. */
    private String cited(String title, List<EditionHead> editions) {
        String proofs = editions.stream()
                .filter(e -> e.commit().isPresent())
                .map(e -> labels().word("trust.citation.proof", name(e), Trusts.proof(e)))
                .collect(Collectors.joining("; "));
        boolean draft = editions.stream().anyMatch(e -> e.state() == EditionState.DRAFT);
        String cited =
                labels().word(draft ? "trust.citation.made.draft" : "trust.citation.made", title, address(), proofs);
        return examples(editions)
                .map(names -> labels().word("trust.citation.illustrative.made", cited, names))
                .orElse(cited);
    }

    /** The names of the editions whose adoption no source proves; a draft claims none. */
    private Optional<String> examples(List<EditionHead> editions) {
        return editions.stream()
                .filter(e -> e.illustrative() && e.state() != EditionState.DRAFT)
                .map(this::name)
                .reduce((first, next) -> first + ", " + next);
    }

    private String name(EditionHead head) {
        return desk.name(head);
    }

    private String address() {
        return desk.setting().absolute(path);
    }

    private Labels labels() {
        return desk.labels();
    }
}
