package id.masterplan.prose.inner;

import id.masterplan.text.Numbering;
import id.masterplan.text.Unit;
import java.util.List;

/**
 * The line of a heading with its number told apart.
 *
 * @param number as printed, empty where there is none
 * @param pieces how many tokens of the line it takes, with the signs behind it
 */
record Title(Line line, String number, int pieces) {
    static Title of(Line line) {
        String text = line.text();
        Numbering numbering = Numbering.of(text);
        int end = text.length() - numbering.title().length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int pieces = 0;
        int at = 0;
        List<Unit> units = line.units();
        while (at < end && pieces < units.size()) {
            at += units.get(pieces).lead().length() + units.get(pieces).text().length();
            pieces++;
        }
        return at == end && line.text().endsWith(numbering.title())
                ? new Title(line, numbering.number(), pieces)
                : new Title(line, "", 0);
    }
}
