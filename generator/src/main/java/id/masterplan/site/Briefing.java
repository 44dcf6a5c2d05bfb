package id.masterplan.site;

import id.masterplan.model.EditionState;
import id.masterplan.site.view.BriefingView;
import id.masterplan.site.view.ComparisonView;
import id.masterplan.site.view.Link;

/** A comparison on a few sheets, for a meeting: each item in one row, and no text of chapters. */
record Briefing(Pairing pair) {

    Page page(ComparisonView whole) {
        Labels labels = pair.labels();
        RegionDesk desk = pair.desk();
        String path = pair.at().briefing(pair.before(), pair.after());
        String title = labels.word("briefing.title", whole.heading());
        ChromeMaker maker = ChromeMaker.of(desk, path, title)
                .description(labels.word("briefing.description", desk.regionName(), whole.heading()))
                .crumb(labels.word("nav.comparisons"), pair.at().comparisons())
                .crumb(whole.heading(), pair.path())
                .canonical(pair.path())
                .state(new ComparisonState(pair, path).bar())
                .origin(new MadeTrusts(desk, path).comparison(pair.diff()));
        boolean draft = pair.diff().after().state() == EditionState.DRAFT;
        return new Page(
                path,
                PageType.BRIEFING,
                new BriefingView(
                        draft ? maker.hidden().make() : maker.make(),
                        new Link(labels.word("briefing.back"), Addresses.link(path, pair.path())),
                        whole));
    }
}
