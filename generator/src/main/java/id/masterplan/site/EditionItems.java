package id.masterplan.site;

import id.masterplan.model.Action;
import id.masterplan.model.Agency;
import id.masterplan.model.Alias;
import id.masterplan.model.Block;
import id.masterplan.model.Chapter;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Sourced;
import id.masterplan.prose.form.BlockText;
import id.masterplan.search.SearchItem;
import id.masterplan.search.SearchKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be found in an edition or in the draft. */
final class EditionItems {
    private final Edition edition;
    private final Names names;
    private final Labels labels;
    private final Addresses to;
    private final List<SearchItem> items = new ArrayList<>();

    EditionItems(RegionDesk desk, Edition edition) {
        this.edition = edition;
        this.names = new Names(desk, edition);
        this.labels = desk.labels();
        this.to = desk.addresses();
    }

    List<SearchItem> items() {
        edition.programmes().forEach(this::programme);
        edition.quickWins().forEach(this::quickWin);
        edition.agencies().forEach(this::agency);
        frame();
        edition.chapters().forEach(this::chapter);
        return items;
    }

    private void programme(Programme p) {
        String address = to.programme(edition.head().id(), p.id());
        String text = said(
                p.summary(),
                p.gloss().orElse(""),
                work(p),
                p.actions().stream().map(Action::text).collect(Collectors.joining(" · ")),
                p.partners().stream().map(m -> m.name()).collect(Collectors.joining(", ")));
        add(
                SearchKind.PROGRAMME,
                p.id(),
                p.title(),
                said(p.localName().orElse(""), p.expansion().orElse(""), aliases(p.aliases())),
                address,
                names.dimension(p.dimension()),
                text,
                p);
        p.indicators().forEach(i -> indicator(i, p, address));
    }

    /** Who does it and when, in the words that people ask for. */
    private String work(Programme p) {
        return said(
                named("programme.lead", agencies(p.leadAgency(), List.of())),
                named("programme.supporting", agencies(Optional.empty(), p.supporting())),
                named("programme.years", p.years().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }

    private String named(String label, String value) {
        return value.isEmpty() ? "" : labels.word(label) + ": " + value;
    }

    private void indicator(Indicator i, Programme p, String address) {
        String text = said(i.unit(), i.formula().orElse(""), i.dataSource().orElse(""));
        add(SearchKind.INDICATOR, i.id(), i.name(), "", address + "#" + i.id(), called(p), text, i);
    }

    /** A programme by its title and the name that people know. */
    private static String called(Programme p) {
        return p.localName()
                .filter(local -> !p.title().contains(local))
                .map(local -> p.title() + " (" + local + ")")
                .orElse(p.title());
    }

    private void quickWin(QuickWin q) {
        String text = said(
                q.gloss().orElse(""),
                q.benefit().orElse(""),
                q.problem().orElse(""),
                named("programme.lead", agencies(q.agency(), List.of())),
                named("programme.supporting", agencies(Optional.empty(), q.supporting())),
                q.uniqueness().orElse(""),
                q.attractiveness().orElse(""),
                q.development().orElse(""),
                BlockText.plain(q.body().blocks()));
        add(
                SearchKind.QUICK_WIN,
                q.id(),
                q.name(),
                said(q.expansion().orElse(""), aliases(q.aliases())),
                to.quickWin(edition.head().id(), q.id()),
                names.dimension(q.dimension()) + ", " + q.year(),
                text,
                q);
    }

    private void agency(Agency a) {
        String leads = edition.programmes().stream()
                .filter(p -> p.leadAgency().filter(a.id()::equals).isPresent())
                .map(EditionItems::called)
                .collect(Collectors.joining(", "));
        String former =
                a.names().stream().limit(a.names().size() - 1L).map(Names::full).collect(Collectors.joining(", "));
        add(SearchKind.AGENCY, a.id(), names.agency(a.id()), former, overview(a.id().text()), "", leads, a);
    }

    private void frame() {
        var frame = edition.frame();
        add(
                SearchKind.GOAL,
                new ItemId("visi"),
                frame.vision().text(),
                "visi smart city",
                overview("visi_"),
                "Visi",
                "",
                frame.vision());
        frame.missions().forEach(m -> goal(m.id(), m.text(), "Misi", m));
        frame.goals()
                .forEach(g -> goal(
                        g.id(),
                        g.text(),
                        said("Tujuan", g.dimension().map(names::dimension).orElse("")),
                        g));
        edition.strategies().forEach(s -> goal(s.id(), s.text(), said("Strategi", names.dimension(s.dimension())), s));
        edition.analyses()
                .forEach(a -> add(
                        SearchKind.GOAL,
                        a.id(),
                        a.title(),
                        "",
                        overview(a.id().text()),
                        "Analisis",
                        a.entries().stream().map(e -> e.text()).collect(Collectors.joining(" · ")),
                        a));
        edition.institutions()
                .forEach(i -> add(
                        SearchKind.INSTITUTION,
                        i.id(),
                        i.name(),
                        "",
                        overview(i.id().text()),
                        "",
                        said(i.duties().orElse(""), i.chair().orElse("")),
                        i));
    }

    private void goal(ItemId id, String text, String context, Sourced origin) {
        add(SearchKind.GOAL, id, text, "", overview(id.text()), context, "", origin);
    }

    /** A chapter by sections: what stands before the first heading, then each heading with what follows. */
    private void chapter(Chapter chapter) {
        Outline outline = Outline.of(chapter.body(), ProseHtml.PREFIX);
        String address = to.chapter(edition.head().id(), chapter.id());
        List<Block> section = new ArrayList<>();
        Optional<Outline.Entry> heading = Optional.empty();
        for (Block block : chapter.body().blocks()) {
            Optional<Outline.Entry> next =
                    block instanceof Block.Heading h ? outline.entry(h) : Optional.<Outline.Entry>empty();
            if (next.isPresent()) {
                section(chapter, address, heading, section);
                section.clear();
                heading = next;
            } else {
                section.add(block);
            }
        }
        section(chapter, address, heading, section);
    }

    private void section(Chapter chapter, String address, Optional<Outline.Entry> heading, List<Block> section) {
        if (heading.isEmpty() && section.isEmpty()) {
            return;
        }
        String place = heading.map(h -> "#" + h.id()).orElse("");
        items.add(new SearchItem(
                SearchKind.CHAPTER,
                chapter.id() + place,
                heading.map(Outline.Entry::words).orElse(chapter.title()),
                "",
                address + place,
                heading.isPresent() ? chapter.title() : "",
                BlockText.plain(section),
                chapter.illustrative()));
    }

    private void add(
            SearchKind kind,
            ItemId key,
            String title,
            String names,
            String address,
            String context,
            String text,
            Sourced origin) {
        items.add(new SearchItem(kind, key.text(), title, names, address, context, text, origin.illustrative()));
    }

    private String overview(String place) {
        return to.edition(edition.head().id()) + "#" + place;
    }

    private String agencies(Optional<ItemId> lead, List<ItemId> supporting) {
        return Stream.concat(lead.stream(), supporting.stream())
                .map(names::agency)
                .collect(Collectors.joining(", "));
    }

    private static String aliases(List<Alias> aliases) {
        return aliases.stream().map(Alias::name).collect(Collectors.joining(", "));
    }

    /** Sentences one after the other, those left empty left out. */
    static String said(String... sentences) {
        return Stream.of(sentences).filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
    }
}
