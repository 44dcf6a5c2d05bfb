package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Objective;
import id.masterplan.model.Programme;
import id.masterplan.model.Relation;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdLink;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridCell;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Programmes by objectives of an RPJMD: a sign where a programme serves an objective, with how it does so in words. */
final class AlignmentMatrix {
    private final RegionDesk desk;
    private final Edition edition;
    private final Rpjmd rpjmd;
    private final String path;
    private final Labels labels;

    AlignmentMatrix(RegionDesk desk, Edition edition, Rpjmd rpjmd, String path) {
        this.desk = desk;
        this.edition = edition;
        this.rpjmd = rpjmd;
        this.path = path;
        this.labels = desk.labels();
    }

    /** The matrix, where there is anything to cross. */
    Optional<Grid> grid() {
        if (rpjmd.objectives().isEmpty() || edition.programmes().isEmpty()) {
            return Optional.empty();
        }
        List<String> head = new ArrayList<>(List.of(labels.word("roadmap.programme")));
        for (int i = 0; i < rpjmd.objectives().size(); i++) {
            head.add(labels.word(
                    "alignment.numbered", i + 1, rpjmd.objectives().get(i).text()));
        }
        return Optional.of(new Grid(
                labels.word("alignment.matrix-caption", rpjmd.title()),
                head,
                edition.programmes().stream().map(this::row).toList(),
                List.of()));
    }

    private GridRow row(Programme p) {
        String href =
                Addresses.link(path, desk.addresses().programme(edition.head().id(), p.id()));
        List<GridCell> cells = new ArrayList<>(List.of(Cells.head(Phrase.to(p.title(), href))));
        for (Objective objective : rpjmd.objectives()) {
            cells.add(Cells.text(p.rpjmdLinks().stream()
                    .filter(l -> l.plan().equals(rpjmd.id()) && l.objective().equals(objective.id()))
                    .map(RpjmdLink::relation)
                    .findFirst()
                    .map(this::mark)
                    .orElse("")));
        }
        return new GridRow(cells, p.illustrative());
    }

    private String mark(Relation relation) {
        return labels.word("alignment.mark", labels.word(relation));
    }
}
