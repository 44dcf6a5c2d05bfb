package id.masterplan.site;

import id.masterplan.model.ItemId;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdProgramme;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import java.util.List;
import java.util.Optional;

/** The programmes that an RPJMD lists itself: code, agency, objectives, ceilings, indicators. */
final class RpjmdProgrammes {
    private final RegionDesk desk;
    private final Rpjmd rpjmd;
    private final String path;
    private final Labels labels;
    private final RecordNames names;

    RpjmdProgrammes(RegionDesk desk, Rpjmd rpjmd, String path) {
        this.desk = desk;
        this.rpjmd = rpjmd;
        this.path = path;
        this.labels = desk.labels();
        this.names = new RecordNames(desk);
    }

    Optional<Section> section() {
        Grid grid = new Grid(
                labels.word("rpjmd.programmes"),
                List.of(
                        labels.word("rpjmd.programme"),
                        labels.word("programme.code"),
                        labels.word("rpjmd.scheme"),
                        labels.word("rpjmd.code-before"),
                        labels.word("programme.lead-brief"),
                        labels.word("programme.objective"),
                        labels.word("rpjmd.ceilings"),
                        labels.word("table.indicator")),
                rpjmd.programmes().stream().map(this::row).toList(),
                List.of());
        return new SectionMaker("program_", labels.word("rpjmd.programmes"))
                .grid(grid)
                .ifAny();
    }

    private GridRow row(RpjmdProgramme p) {
        return Cells.row(
                p.illustrative(),
                Cells.head(Phrase.of(p.name())),
                Cells.text(p.code()),
                Cells.text(desk.codeScheme(p.scheme())),
                Cells.text(p.continues().orElse("")),
                Cells.text(p.agency().map(names::agency).orElse("")),
                Cells.lines(p.objectives().stream().map(this::objective).toList()),
                Cells.lines(p.ceilings().stream()
                        .map(m -> MeasureWords.rupiah(desk.setting(), m))
                        .toList()),
                Cells.lines(p.indicators().stream()
                        .flatMap(i -> new IndicatorLines(desk, path, names).of(i).stream())
                        .toList()));
    }

    private Phrase objective(ItemId id) {
        return rpjmd.objectives().stream()
                .filter(o -> o.id().equals(id))
                .map(o -> Phrase.to(o.text(), "#" + id))
                .findFirst()
                .orElseGet(() -> Phrase.of(id.text()));
    }
}
