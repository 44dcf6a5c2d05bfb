package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionState;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.ComparisonsView;
import id.masterplan.site.view.EditionChoice;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.PairCell;
import id.masterplan.site.view.PairRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The choice of comparisons: two questions for each edition first, any pair third. */
public final class ChoicePage {
    private final RegionDesk desk;
    private final Labels labels;
    private final String path;
    private final List<EditionHead> heads;

    /** The choice for a region. */
    public ChoicePage(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
        this.path = desk.addresses().comparisons();
        this.heads = desk.editions().stream().map(Edition::head).toList();
    }

    /** The page. */
    public Page page() {
        List<EditionChoice> choices = new ArrayList<>();
        for (int i = heads.size() - 1; i >= 0; i--) {
            choices.add(choice(heads.get(i)));
        }
        String title = labels.word("compare.choice.title");
        ComparisonsView view = new ComparisonsView(
                ChromeMaker.of(desk, path, title)
                        .description(labels.word("compare.choice.description", desk.regionName()))
                        .make(),
                labels.word("compare.choice.heading", desk.regionName()),
                labels.word("compare.choice.lead"),
                choices,
                columns().stream().map(h -> Pairing.name(labels, h.id())).toList(),
                pairs(),
                ComparisonPages.method(desk, path));
        return new Page(path, PageType.COMPARISONS, view);
    }

    private EditionChoice choice(EditionHead head) {
        Optional<EditionId> former = desk.predecessor(head.id()).map(EditionHead::id);
        Optional<EditionDiff> introduced = former.flatMap(id -> desk.library().comparison(id, head.id()));
        return new EditionChoice(
                new Link(desk.name(head), href(desk.addresses().edition(head.id()))),
                labels.word("compare.state." + Labels.style(head.state())),
                Labels.style(head.state()),
                head.adopted()
                        .map(day -> labels.word(
                                "compare.choice.adopted",
                                desk.setting().formats().day(day)))
                        .orElseGet(() -> labels.word("compare.adopted.none")),
                introduced.map(diff -> new Link(question(head), link(diff))),
                current(head),
                note(head, former),
                introduced.map(this::badges).orElse(List.of()));
    }

    private String question(EditionHead head) {
        return head.state() == EditionState.DRAFT
                ? labels.word("compare.choice.introduced.draft")
                : labels.word("compare.choice.introduced", head.id());
    }

    /** How it differs from what is in force; for the draft that is what it introduces already. */
    private Optional<Link> current(EditionHead head) {
        if (head.state() != EditionState.SUPERSEDED) {
            return Optional.empty();
        }
        return desk.library()
                .inForce()
                .map(e -> e.head().id())
                .flatMap(now -> desk.library().comparison(head.id(), now))
                .map(diff -> new Link(
                        labels.word("compare.choice.current", diff.after().id()), link(diff)));
    }

    private String note(EditionHead head, Optional<EditionId> former) {
        List<String> notes = new ArrayList<>();
        if (former.isEmpty()) {
            notes.add(labels.word("compare.choice.first"));
        }
        if (head.state() == EditionState.IN_FORCE) {
            notes.add(labels.word("compare.choice.in-force"));
        }
        return String.join(" ", notes);
    }

    private List<Badge> badges(EditionDiff diff) {
        List<Fate> fates = diff.items().stream().map(ItemDiff::fate).toList();
        return new FateBadges(labels).counts(fates);
    }

    private List<EditionHead> columns() {
        return heads.size() < 2 ? List.of() : heads.subList(0, heads.size() - 1);
    }

    private List<PairRow> pairs() {
        List<PairRow> rows = new ArrayList<>();
        for (int i = 1; i < heads.size(); i++) {
            List<PairCell> cells = new ArrayList<>();
            for (int j = 0; j < heads.size() - 1; j++) {
                cells.add(cell(heads.get(j), heads.get(i), j < i));
            }
            rows.add(new PairRow(desk.name(heads.get(i)), cells));
        }
        return List.copyOf(rows);
    }

    private PairCell cell(EditionHead before, EditionHead after, boolean earlier) {
        Optional<Link> link = desk.library()
                .comparison(before.id(), after.id())
                .map(diff -> new Link(
                        labels.word(
                                "compare.pairs.link",
                                Pairing.name(labels, before.id()),
                                Pairing.name(labels, after.id())),
                        link(diff)));
        if (link.isPresent()) {
            return new PairCell(link, "");
        }
        return new PairCell(link, labels.word(earlier ? "compare.pairs.none" : "compare.pairs.later"));
    }

    private String link(EditionDiff diff) {
        return href(desk.addresses().comparison(diff.before().id(), diff.after().id()));
    }

    private String href(String to) {
        return Addresses.link(path, to);
    }
}
