package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Evaluation;
import id.masterplan.model.FollowUp;
import id.masterplan.model.ItemId;
import id.masterplan.model.Recommendation;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.util.List;
import java.util.Optional;

/** What an edition did about the recommendations of evaluations. */
final class FollowUpTable {
    private final RegionDesk desk;
    private final String path;
    private final Labels labels;

    FollowUpTable(RegionDesk desk, String path) {
        this.desk = desk;
        this.path = path;
        this.labels = desk.labels();
    }

    /** All follow-ups of an edition. */
    Grid grid(Edition edition) {
        List<GridRow> rows =
                edition.followUps().stream().map(f -> row(edition, f)).toList();
        return new Grid(
                labels.word("edition.follow-ups"),
                List.of(
                        labels.word("follow-up.recommendation"),
                        labels.word("follow-up.status"),
                        labels.word("follow-up.items"),
                        labels.word("table.note")),
                rows,
                List.of());
    }

    private GridRow row(Edition edition, FollowUp f) {
        return Cells.row(
                f.illustrative(),
                Cells.head(recommendation(f.recommendation())),
                Cells.text(labels.word(f.status())),
                Cells.lines(items(edition, f)),
                Cells.lines(notes(f)));
    }

    private Phrase recommendation(ItemId id) {
        for (Evaluation e : desk.library().record().evaluations()) {
            Optional<Recommendation> found =
                    e.recommendations().stream().filter(r -> r.id().equals(id)).findFirst();
            if (found.isPresent()) {
                return Phrase.to(
                        found.get().text(),
                        Addresses.link(path, desk.addresses().evaluation(e.id()) + "#" + id));
            }
        }
        return Phrase.of(id.text());
    }

    /** The items of a follow-up by name. */
    List<Phrase> items(Edition edition, FollowUp f) {
        return new ItemTargets(desk, Optional.of(edition), path).phrases(f.items());
    }

    /** The note and the sources of a follow-up. */
    List<Phrase> notes(FollowUp f) {
        return Particulars.together(
                f.note().map(Phrase::of).stream().toList(), new Particulars(desk.setting()).sources(f.sources()));
    }
}
