package id.masterplan.site;

import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import java.util.List;
import java.util.Optional;

/** What an edition itself records about what it changed: action, reason, basis, outcome, sources. */
final class ChangeLogTable {
    private final RegionDesk desk;
    private final Edition edition;
    private final ItemTargets targets;
    private final Labels labels;

    ChangeLogTable(RegionDesk desk, Edition edition, String path) {
        this.desk = desk;
        this.edition = edition;
        this.targets = new ItemTargets(desk, Optional.of(edition), path);
        this.labels = desk.labels();
    }

    Optional<Section> section() {
        if (edition.changes().changes().isEmpty()) {
            return Optional.empty();
        }
        SectionMaker section = new SectionMaker("perubahan_", labels.word("edition.change-log"));
        edition.changes().from().ifPresent(from -> section.note(labels.word("change-log.from", from)));
        return Optional.of(section.grid(new Grid(
                        labels.word("edition.change-log"),
                        List.of(
                                labels.word("change-log.before"),
                                labels.word("change-log.action"),
                                labels.word("change-log.after"),
                                labels.word("change-log.reason"),
                                labels.word("edition.instrument"),
                                labels.word("change-log.outcome"),
                                labels.word("agency.sources")),
                        edition.changes().changes().stream().map(this::row).toList(),
                        List.of()))
                .make());
    }

    private GridRow row(ChangeRecord c) {
        List<Phrase> from = c.from().isEmpty() ? List.of(Phrase.of("–")) : items(c.from());
        List<Phrase> weight = c.weight().map(w -> Phrase.of(labels.word("change-log.weight", labels.word(w)))).stream()
                .toList();
        return Cells.row(
                c.illustrative(),
                Cells.head(from),
                Cells.lines(Particulars.together(List.of(Phrase.of(labels.word(c.action()))), weight)),
                Cells.lines(items(c.to())),
                Cells.text(c.reason()),
                Cells.text(desk.instrument(c.basis())),
                Cells.text(c.outcome().map(labels::word).orElse("")),
                Cells.lines(new Particulars(desk.setting()).sources(c.sources())));
    }

    private List<Phrase> items(List<ItemId> ids) {
        return targets.phrases(ids);
    }
}
