package id.masterplan.site;

import id.masterplan.model.Indicator;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.IndicatorSheet;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An indicator in a cell of a table: its name, its values by year, and what else is known of it. */
final class IndicatorLines {
    private final RegionDesk desk;
    private final IndicatorSheets sheets;

    IndicatorLines(RegionDesk desk, String path, IndicatorNames names) {
        this.desk = desk;
        this.sheets = new IndicatorSheets(desk, new ItemTargets(desk, Optional.empty(), path), names);
    }

    List<Phrase> of(Indicator indicator) {
        IndicatorSheet sheet = sheets.sheet(indicator);
        List<Phrase> lines = new ArrayList<>(List.of(Phrase.of(sheet.name() + example(sheet))));
        indicator.baseline().ifPresent(m -> lines.add(MeasureWords.of(desk.setting(), m, indicator.unit())));
        indicator.targets().forEach(m -> lines.add(MeasureWords.of(desk.setting(), m, indicator.unit())));
        sheet.facts().forEach(fact -> lines.add(Phrase.of(words(fact))));
        lines.addAll(new Particulars(desk.setting()).sources(indicator.sources()));
        return lines;
    }

    private String example(IndicatorSheet sheet) {
        return sheet.illustrative() ? " (" + desk.labels().word("illustrative.badge") + ")" : "";
    }

    private static String words(Detail fact) {
        return fact.label() + ": " + fact.values().stream().map(Phrase::text).collect(Collectors.joining(", "));
    }
}
