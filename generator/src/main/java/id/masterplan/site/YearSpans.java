package id.masterplan.site;

import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Years in words, runs drawn together and gaps kept: {@code 2018–2020, 2023}. */
final class YearSpans {
    private YearSpans() {}

    static String of(List<Integer> years) {
        List<Integer> sorted = List.copyOf(new TreeSet<>(years));
        StringJoiner spans = new StringJoiner(", ");
        int first = 0;
        for (int i = 0; i < sorted.size(); i++) {
            boolean last = i + 1 == sorted.size() || sorted.get(i + 1) != sorted.get(i) + 1;
            if (last) {
                spans.add(first == i ? String.valueOf(sorted.get(i)) : sorted.get(first) + "–" + sorted.get(i));
                first = i + 1;
            }
        }
        return spans.toString();
    }
}
