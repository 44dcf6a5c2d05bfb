package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the page of an item: in the edition at hand, in the record, else its history. */
final class ItemTargets implements Targets {
    private final RegionDesk desk;
    private final Optional<Edition> edition;
    private final String path;

    ItemTargets(RegionDesk desk, Optional<Edition> edition, String path) {
        this.desk = desk;
        this.edition = edition;
        this.path = path;
    }

    @Override
    public Optional<String> item(ItemId item) {
        return edition.flatMap(e -> inEdition(e, item))
                .or(() -> inRecord(item))
                .or(() -> Optional.of(item)
                        .filter(desk::hasHistory)
                        .map(id -> desk.addresses().history(id)))
                .map(to -> Addresses.link(path, to));
    }

    @Override
    public Optional<Term> term(String abbreviation) {
        return desk.setting()
                .glossary()
                .term(abbreviation)
                .map(t -> new Term(t.meaning(), t.language(), Addresses.link(path, t.path())));
    }

    /** Items by name, those without a page left out. */
    List<Link> links(List<ItemId> items) {
        return items.stream()
                .flatMap(id -> item(id).map(href -> new Link(name(id), href)).stream())
                .toList();
    }

    /** Items by name, linked where they have a page; an item that nobody named stands by its id. */
    List<Phrase> phrases(List<ItemId> items) {
        return items.stream()
                .map(id -> new Phrase(name(id), item(id), false, Optional.empty()))
                .toList();
    }

    private String name(ItemId id) {
        return Stream.concat(edition.stream(), desk.editions().stream())
                .flatMap(e -> Stream.concat(
                        e.programmes().stream().filter(p -> p.id().equals(id)).map(p -> p.title()),
                        e.quickWins().stream().filter(q -> q.id().equals(id)).map(q -> q.name())))
                .findFirst()
                .or(() -> desk.library().timelines().stream()
                        .filter(t -> t.item().equals(id))
                        .map(t -> t.name())
                        .findFirst())
                .or(() -> objective(id))
                .orElse(id.text());
    }

    private Optional<String> objective(ItemId id) {
        return desk.library().record().rpjmds().stream()
                .flatMap(plan -> plan.objectives().stream()
                        .filter(o -> o.id().equals(id))
                        .map(o -> o.text() + " (" + plan.title() + ")"))
                .findFirst();
    }

    private Optional<String> inEdition(Edition e, ItemId id) {
        Addresses to = desk.addresses();
        return SamePage.programme(to, id)
                .in()
                .apply(e)
                .or(() -> SamePage.quickWin(to, id).in().apply(e))
                .or(() -> SamePage.chapter(to, id).in().apply(e))
                .or(() -> anchored(e, id));
    }

    /** What stands on the overview or on its programme's page. */
    private Optional<String> anchored(Edition e, ItemId id) {
        Addresses to = desk.addresses();
        boolean onOverview = e.frame().missions().stream().anyMatch(m -> m.id().equals(id))
                || e.frame().goals().stream().anyMatch(g -> g.id().equals(id))
                || e.strategies().stream().anyMatch(s -> s.id().equals(id))
                || e.institutions().stream().anyMatch(i -> i.id().equals(id))
                || e.analyses().stream().anyMatch(a -> a.id().equals(id));
        if (onOverview) {
            return Optional.of(to.edition(e.head().id()) + "#" + id);
        }
        return e.programmes().stream()
                .filter(p -> p.indicators().stream().anyMatch(i -> i.id().equals(id))
                        || p.actions().stream().anyMatch(a -> a.id().equals(id)))
                .map(p -> to.programme(e.head().id(), p.id()) + "#" + id)
                .findFirst();
    }

    private Optional<String> inRecord(ItemId id) {
        Addresses to = desk.addresses();
        var record = desk.library().record();
        if (record.rpjmds().stream().anyMatch(r -> r.id().equals(id))) {
            return Optional.of(to.rpjmd(id));
        }
        if (record.evaluations().stream().anyMatch(e -> e.id().equals(id))) {
            return Optional.of(to.evaluation(id));
        }
        if (record.forumNotes().stream().anyMatch(f -> f.id().equals(id))) {
            return Optional.of(to.forum(id));
        }
        return record.rpjmds().stream()
                .filter(r -> r.objectives().stream().anyMatch(o -> o.id().equals(id)))
                .map(r -> to.rpjmd(r.id()) + "#" + id)
                .findFirst();
    }
}
