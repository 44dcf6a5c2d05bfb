package id.masterplan.site;

import id.masterplan.model.EditionHead;
import id.masterplan.site.view.Link;
import java.util.List;

/** The parts of a region and of an edition, as labels and paths of the site. */
final class RegionNavigation {
    private RegionNavigation() {}

    static List<Link> of(RegionDesk desk) {
        Addresses to = desk.addresses();
        Labels labels = desk.labels();
        return List.of(
                new Link(labels.word("nav.region"), to.home()),
                new Link(labels.word("nav.comparisons"), to.comparisons()),
                new Link(labels.word("nav.facets"), to.facets()),
                new Link(labels.word("nav.quick-wins"), to.quickWins()),
                new Link(labels.word("nav.rpjmds"), to.rpjmds()),
                new Link(labels.word("nav.realisations"), to.realisations()),
                new Link(labels.word("nav.evaluations"), to.evaluations()),
                new Link(labels.word("nav.forums"), to.forums()),
                new Link(labels.word("nav.instruments"), to.instruments()),
                new Link(labels.word("nav.histories"), to.histories()),
                new Link(labels.word("nav.letters"), to.letters()));
    }

    static List<Link> parts(RegionDesk desk, EditionHead edition) {
        Addresses to = desk.addresses();
        Labels labels = desk.labels();
        return List.of(
                new Link(labels.word("nav.overview"), to.edition(edition.id())),
                new Link(labels.word("nav.roadmap"), to.roadmap(edition.id())),
                new Link(labels.word("nav.alignment"), to.alignment(edition.id())),
                new Link(labels.word("nav.print"), to.print(edition.id())));
    }
}
