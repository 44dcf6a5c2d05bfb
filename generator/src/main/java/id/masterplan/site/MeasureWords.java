package id.masterplan.site;

import id.masterplan.model.Measurement;
import id.masterplan.model.Value;
import id.masterplan.site.view.Phrase;

/** A value of a year in one line: {@code 2021: 40%}. */
final class MeasureWords {
    private MeasureWords() {}

    static Phrase of(Setting setting, Measurement m, String unit) {
        return line(setting, m, setting.values().phrase(m.value(), unit));
    }

    /** Money; what is not a number stands as it is. */
    static Phrase rupiah(Setting setting, Measurement m) {
        boolean number = m.value() instanceof Value.Figure;
        return line(
                setting,
                m,
                number ? setting.values().rupiah(m.value()) : setting.values().phrase(m.value(), ""));
    }

    private static Phrase line(Setting setting, Measurement m, Phrase value) {
        String words = setting.labels().word("measure.of-year", m.year(), value.text());
        String noted = m.note().map(n -> words + " – " + n).orElse(words);
        return new Phrase(noted, value.href(), value.missing(), value.printed());
    }
}
