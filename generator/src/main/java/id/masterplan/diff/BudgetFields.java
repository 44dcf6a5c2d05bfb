package id.masterplan.diff;

import id.masterplan.model.BudgetLine;
import id.masterplan.model.CountingRule;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of money: lines of a budget and totals as printed. */
final class BudgetFields {
    private static final Optional<String> RUPIAH = Optional.of("Rp");

    private final Fields fields;
    private final Names names;

    BudgetFields(Fields fields, Names names) {
        this.fields = fields;
        this.names = names;
    }

    void line(BudgetLine line) {
        Optional<String> source = Optional.of(names.funds().name(line.source()));
        String path = fields.add(new Field(
                "budget/" + line.year() + "/" + line.source(),
                Rule.BUDGET,
                line.amount(),
                source,
                RUPIAH,
                Optional.empty()));
        word(path + "/basis", Rule.BUDGET_BASIS, Optional.of(lower(line.basis())), source);
        counting(path, line.countingRule(), source);
        word(path + "/code", Rule.ENTRY, line.code(), source);
        word(path + "/note", Rule.TEXT, line.note(), source);
    }

    /** Totals below a path, each under what it is the total of. */
    void totals(String path, List<PrintedTotal> totals) {
        totals.forEach(t -> total(path, t));
    }

    private void total(String path, PrintedTotal total) {
        List<String> key = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        total.year().ifPresent(y -> {
            key.add("y" + y);
            shown.add(String.valueOf(y));
        });
        total.source().ifPresent(s -> {
            key.add(s.text());
            shown.add(names.funds().name(s));
        });
        total.dimension().ifPresent(d -> {
            key.add(d.text());
            shown.add(names.dimensions().name(d));
        });
        Optional<String> part = Optional.of(String.join(", ", shown)).filter(p -> !p.isEmpty());
        String own = key.isEmpty() ? "all" : String.join("-", key);
        String at = fields.add(new Field(path + "/" + own, Rule.TOTAL, total.amount(), part, RUPIAH, Optional.empty()));
        counting(at, total.countingRule(), part);
        word(at + "/note", Rule.TEXT, total.note(), part);
    }

    private void counting(String path, Optional<CountingRule> rule, Optional<String> part) {
        word(path + "/counting_rule", Rule.COUNTING, rule.map(BudgetFields::lower), part);
    }

    private void word(String path, Rule rule, Optional<String> word, Optional<String> part) {
        word.ifPresent(w -> fields.add(new Field(path, rule, Value.of(w), part, Optional.empty(), Optional.empty())));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
