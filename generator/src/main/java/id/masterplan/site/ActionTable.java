package id.masterplan.site;

import id.masterplan.model.Action;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.util.List;
import java.util.Optional;

/** The actions of a programme: what is done, of which kind, in which years, by whom, with what to show for it. */
final class ActionTable {
    private final Labels labels;
    private final Names names;

    ActionTable(Labels labels, Names names) {
        this.labels = labels;
        this.names = names;
    }

    Optional<Grid> grid(List<Action> actions) {
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Cells.filled(new Grid(
                labels.word("programme.actions"),
                List.of(
                        labels.word("action.text"),
                        labels.word("action.kind"),
                        labels.word("action.years"),
                        labels.word("action.agency"),
                        labels.word("action.output")),
                actions.stream().map(this::row).toList(),
                List.of())));
    }

    private GridRow row(Action a) {
        return Cells.row(
                a.id().text(),
                a.illustrative(),
                Cells.head(Phrase.of(a.text())),
                Cells.text(labels.word(a.kind())),
                Cells.text(YearSpans.of(a.years())),
                Cells.text(a.agency().map(names::agency).orElse("")),
                Cells.text(a.output().orElse("")));
    }
}
