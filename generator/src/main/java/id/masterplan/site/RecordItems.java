package id.masterplan.site;

import id.masterplan.model.Evaluation;
import id.masterplan.model.ForumNote;
import id.masterplan.model.Instrument;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import id.masterplan.prose.form.BlockText;
import id.masterplan.search.SearchItem;
import id.masterplan.search.SearchKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be found in the record of a region, and its pages that show much at once. */
final class RecordItems {
    private final RegionDesk desk;
    private final Addresses to;
    private final Formats formats;
    private final List<SearchItem> items = new ArrayList<>();

    RecordItems(RegionDesk desk) {
        this.desk = desk;
        this.to = desk.addresses();
        this.formats = desk.setting().formats();
    }

    /** The record's items; pages are found by title and description. */
    List<SearchItem> items(List<Page> pages) {
        RegionRecord record = desk.library().record();
        record.evaluations().forEach(this::evaluation);
        record.forumNotes().forEach(this::forum);
        record.rpjmds().forEach(this::rpjmd);
        record.instruments().forEach(this::instrument);
        pages.forEach(this::page);
        return items;
    }

    private void evaluation(Evaluation e) {
        String address = to.evaluation(e.id());
        String findings = e.strengths().stream().map(f -> f.text()).collect(Collectors.joining(" "))
                + " "
                + e.weaknesses().stream().map(f -> f.text()).collect(Collectors.joining(" "));
        String text = EditionItems.said(BlockText.plain(e.body().blocks()), findings.strip());
        add(
                SearchKind.EVALUATION,
                e.id().text(),
                e.title(),
                "evaluasi",
                address,
                formats.day(e.date()),
                text,
                e.illustrative());
        e.recommendations()
                .forEach(r -> add(
                        SearchKind.RECOMMENDATION,
                        r.id().text(),
                        r.text(),
                        "rekomendasi",
                        address + "#" + r.id(),
                        e.title(),
                        r.assessor().orElse(""),
                        e.illustrative()));
    }

    private void forum(ForumNote note) {
        String inputs = note.inputs().stream()
                .map(i -> i.text() + i.answer().map(a -> " " + a).orElse(""))
                .collect(Collectors.joining(" "));
        add(
                SearchKind.FORUM,
                note.id().text(),
                note.title(),
                "forum",
                to.forum(note.id()),
                formats.day(note.date()),
                EditionItems.said(inputs, BlockText.plain(note.body().blocks())),
                note.illustrative());
    }

    private void rpjmd(Rpjmd rpjmd) {
        String address = to.rpjmd(rpjmd.id());
        String text = EditionItems.said(
                rpjmd.vision().orElse(""),
                rpjmd.missions().stream().map(m -> m.text()).collect(Collectors.joining(" ")),
                rpjmd.goals().stream().map(g -> g.text()).collect(Collectors.joining(" ")));
        add(SearchKind.RPJMD, rpjmd.id().text(), rpjmd.title(), "", address, "", text, rpjmd.illustrative());
        rpjmd.objectives()
                .forEach(o -> add(
                        SearchKind.RPJMD,
                        o.id().text(),
                        o.text(),
                        "sasaran",
                        address + "#" + o.id(),
                        rpjmd.title(),
                        o.indicators().stream().map(i -> i.name()).collect(Collectors.joining(", ")),
                        o.illustrative()));
    }

    private void instrument(Instrument i) {
        String cited = desk.instrument(new Reference.To(i.id())).text();
        String about = i.title().equals(cited) ? "" : i.title();
        add(
                SearchKind.INSTRUMENT,
                i.id().text(),
                cited,
                i.id().text(),
                to.instruments() + "#" + i.id(),
                "",
                about,
                i.illustrative());
    }

    private void page(Page page) {
        kind(page)
                .ifPresent(kind -> add(
                        kind,
                        page.path(),
                        page.view().chrome().title(),
                        "",
                        page.path(),
                        "",
                        page.view().chrome().description(),
                        false));
    }

    private Optional<SearchKind> kind(Page page) {
        return switch (page.type()) {
            case REGION -> Optional.of(SearchKind.REGION);
            case ROADMAP, ALIGNMENT -> Optional.of(SearchKind.OVERVIEW).filter(k -> inForce(page));
            case COMPARISON -> Optional.of(SearchKind.COMPARISON);
            case REALISATION -> Optional.of(SearchKind.REALISATION);
            case FACETS,
                    FACET,
                    COMPARISONS,
                    HISTORIES,
                    RPJMDS,
                    IMPACT,
                    REALISATIONS,
                    INSTRUMENTS,
                    EVALUATIONS,
                    QUICK_WINS,
                    FORUMS -> Optional.of(SearchKind.OVERVIEW);
            case HOME,
                    EDITION,
                    CHAPTER,
                    PROGRAMME,
                    QUICK_WIN,
                    PRINT,
                    BRIEFING,
                    SIDES,
                    TEXTS,
                    HISTORY,
                    RPJMD,
                    EVALUATION,
                    FORUM,
                    STANDING,
                    SEARCH,
                    LETTERS,
                    NOT_FOUND,
                    FEED,
                    SITEMAP -> Optional.empty();
        };
    }

    private boolean inForce(Page page) {
        return desk.library()
                .inForce()
                .map(e -> to.edition(e.head().id()))
                .filter(path -> page.path().startsWith(path.substring(0, path.lastIndexOf('/') + 1)))
                .isPresent();
    }

    private void add(
            SearchKind kind,
            String key,
            String title,
            String names,
            String address,
            String context,
            String text,
            boolean illustrative) {
        items.add(new SearchItem(kind, key, title, names, address, context, text, illustrative));
    }
}
