package id.masterplan.site;

import id.masterplan.diff.Change;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Why;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Weight;
import id.masterplan.site.view.ChangeCard;
import id.masterplan.site.view.Fact;
import id.masterplan.site.view.FieldRow;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of an item, as a card. */
final class ChangeCards {
    /** As many rows, and as many letters in them, as a phone shows without a fold. */
    private static final int BEARABLE = 3;

    private static final int LETTERS = 200;

    private final Pairing pair;
    private final Labels labels;
    private final FateBadges badges;
    private final FieldRows rows;
    private final TargetTables tables;
    private final Reasons reasons;
    private final CardFilters filters;
    private final Highlights highlights;

    ChangeCards(Pairing pair, CardFilters filters) {
        this.pair = pair;
        this.labels = pair.labels();
        this.badges = new FateBadges(labels);
        this.rows = new FieldRows(pair.desk().setting(), pair.older(), pair.newer());
        this.tables = new TargetTables(rows, labels);
        this.reasons = new Reasons(pair.desk());
        this.filters = filters;
        this.highlights = new Highlights(pair);
    }

    ChangeCard of(ItemDiff item) {
        List<Change> substance = changes(item, false);
        List<FieldRow> shown = rows.of(tables.others(substance));
        boolean folds = substance.size() > BEARABLE || letters(shown) > LETTERS;
        return new ChangeCard(
                item.id().text(),
                pair.name(item),
                labels.word(item.kind()),
                badges.of(item.fate()),
                Labels.style(item.fate()),
                Labels.style(item.weight()),
                ComparisonPages.severity(pair, item.weight()),
                filters.styles(item),
                notes(item),
                highlights.lead(item),
                folds ? Optional.of(fold(item, substance.size())) : Optional.empty(),
                shown,
                rows.of(tables.others(changes(item, true))),
                tables.of(substance),
                tables.of(changes(item, true)),
                item.changes().size(),
                substance.size(),
                item.why().reason(),
                basis(item.why()),
                brought(item.broughtBy()),
                links(item),
                cite(pair.name(item), item.fate(), item.id()),
                item.illustrative() || item.why().illustrative());
    }

    private static int letters(List<FieldRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(row.before().stream(), row.after().stream()))
                .mapToInt(mark -> mark.text().length())
                .sum();
    }

    private String fold(ItemDiff item, int rows) {
        boolean whole = item.fate() == Fate.ADDED || item.fate() == Fate.REMOVED;
        return labels.word(whole ? "compare.fold.whole" : "compare.fold", rows);
    }

    /** On a card that is editorial as a whole all rows stand open; so do passed years beside other targets of the indicator. */
    private static List<Change> changes(ItemDiff item, boolean minor) {
        boolean editorial = item.weight() == Weight.EDITORIAL;
        return item.changes().stream()
                .filter(change -> minor
                        == (!editorial
                                && change.weight() == Weight.EDITORIAL
                                && !TargetTables.besideOthers(change, item.changes())))
                .toList();
    }

    /** The legal basis of a change, or that none is recorded. */
    Fact basis(Why why) {
        return reasons.basis(why);
    }

    private List<String> notes(ItemDiff item) {
        return reasons.notes(item, names(item.before(), pair.older()), names(item.after(), pair.newer()));
    }

    private static String names(List<ItemId> items, PlanNames names) {
        return String.join(", ", items.stream().map(names::of).toList());
    }

    /** The editions that brought a change; said only where others lie in between. */
    Optional<String> brought(List<EditionId> editions) {
        if (editions.isEmpty() || Between.of(pair).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                editions.equals(List.of(EditionId.DRAFT))
                        ? labels.word("compare.brought.draft")
                        : labels.word("compare.brought", new BroughtWords(labels).then(editions)));
    }

    private List<Link> links(ItemDiff item) {
        List<Link> links = new ArrayList<>();
        pair.history(item.id(), labels.word("compare.link.history")).ifPresent(links::add);
        item.before().stream()
                .findFirst()
                .ifPresent(id -> links.add(
                        new Link(labels.word("compare.link.before"), pair.page(pair.before(), item.kind(), id))));
        item.after().stream()
                .findFirst()
                .ifPresent(id -> links.add(
                        new Link(labels.word("compare.link.after"), pair.page(pair.after(), item.kind(), id))));
        return List.copyOf(links);
    }

    /** A line that quotes a change in a letter. */
    String cite(String name, Fate fate, ItemId anchor) {
        String commit = pair.diff()
                .after()
                .commit()
                .map(c -> labels.word("compare.cite.commit", c))
                .orElse("");
        return labels.word(
                "compare.cite.text",
                pair.desk().regionName(),
                pair.name(pair.before()),
                pair.name(pair.after()),
                name,
                badges.of(fate).text(),
                pair.desk().setting().absolute(pair.path()) + "#" + anchor,
                commit);
    }
}
