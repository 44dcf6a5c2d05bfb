package id.masterplan.diff;

import id.masterplan.model.Outcome;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import id.masterplan.text.Numerals;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says changes in words, for pages, reports and data alike: {@code target 2025 diturunkan 15 poin (85 menjadi 70)}. Plain
 * text; whoever puts it into markup escapes it.
 */
public final class Phrases {
    /** Where the fields of a part stand in its path, for parts whose key is no pair. */
    private static final Map<String, Integer> INNER =
            Map.of("indicators", 2, "actions", 2, "budget_totals", 2, "totals", 2, "entries", 2);

    private final Words words;
    private final ValueWords values;
    private final Numerals numerals;

    private Phrases(Locale locale) {
        words = new Words(locale);
        numerals = Numerals.of(locale);
        values = new ValueWords(words, numerals);
    }

    /** The phrases of a language; any but English counts as Indonesian. */
    public static Phrases of(Locale locale) {
        return new Phrases(locale);
    }

    /** What changed, as a sentence that begins small and has no full stop. */
    public String change(Change change) {
        Map<String, String> places = new HashMap<>();
        String year = year(change.path());
        boolean dated = change.kind() == ChangeKind.SPELLING_CHANGED && !year.isEmpty();
        places.put("field", field(change.path()) + (dated ? " " + year : ""));
        places.put("year", year);
        places.put("part", change.part().orElse(""));
        String of = Stream.of(year, places.getOrDefault("part", ""))
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining(", "));
        places.put("of", of.isEmpty() ? "" : " (" + of + ")");
        places.put("was", elsewhere(change));
        places.put("before", value(change, change.before()));
        places.put("after", value(change, change.after()));
        places.put("by", change.delta().map(d -> " " + by(d)).orElse(""));
        return words.fill(key(change), places);
    }

    private String key(Change change) {
        String key = special(Words.key(change.kind()), change);
        String ending = "";
        if (change.before().isEmpty()) {
            ending = ".new";
        } else if (change.after().isEmpty()) {
            ending = ".gone";
        } else if (change.kind() == ChangeKind.SPELLING_CHANGED
                && !change.spans().isEmpty()
                && isLong(change)) {
            ending = ".text";
        } else if (isSameName(change)) {
            ending = ".same";
        } else if (!stated(change).isEmpty() && words.has(key + stated(change))) {
            ending = stated(change);
        } else {
            int rise = rise(change);
            ending = rise > 0 ? ".up" : rise < 0 ? ".down" : "";
        }
        return words.has(key + ending) ? key + ending : key;
    }

    /** Whether the value rose (1) or fell (-1); a number that became a range has no difference but still goes one way. */
    private static int rise(Change change) {
        return change.delta()
                .map(d -> d.amount().signum() > 0 ? 1 : -1)
                .orElseGet(() -> Values.compare(
                        change.before().orElseThrow(), change.after().orElseThrow()));
    }

    /** Rows of a step of the action plan or of an entry of an analysis name it; ranks rise and fall; codes only written in another width say so. */
    private String special(String key, Change change) {
        String special = key;
        if (change.path().startsWith("actions/") || change.path().startsWith("entries/")) {
            special = change.part().isPresent() ? key + ".action" : key;
        } else if (change.delta().filter(d -> d.unit().equals(Values.PLACES)).isPresent()) {
            special = key + ".places";
        } else if (change.kind() == ChangeKind.CODE_SCHEME_CHANGED
                && change.path().endsWith("/code")) {
            special = key + ".width";
        } else if (change.path().endsWith("/counting_rule")) {
            special = key + ".counting";
        }
        return words.has(special) ? special : key;
    }

    /** Whether one edition alone states the value of a field that both have. */
    private static String stated(Change change) {
        boolean before = change.before().filter(Value.Missing.class::isInstance).isPresent();
        boolean after = change.after().filter(Value.Missing.class::isInstance).isPresent();
        return before == after ? "" : before ? ".stated" : ".unstated";
    }

    /** Where the value stands in the other edition: the programme, the year, or the source of money. */
    private String elsewhere(Change change) {
        Optional<OtherEnd> end = change.otherEnd();
        boolean another = end.flatMap(OtherEnd::item).isPresent();
        String year = end.map(e -> year(e.path())).orElse("");
        return another || year.equals(year(change.path()))
                ? end.flatMap(OtherEnd::part).orElse("")
                : year;
    }

    /** Where a value stood or stands that moved, for a table cell: its year, its source of money, its programme. */
    public Optional<String> place(Change change, Side side) {
        if (change.otherEnd().isEmpty()) {
            return Optional.empty();
        }
        boolean there = (side == Side.AFTER) == (change.kind() == ChangeKind.INDICATOR_MOVED_OUT);
        String here = change.otherEnd().get().item().isPresent()
                ? ""
                : elsewhere(change).equals(change.otherEnd().get().part().orElse(""))
                        ? change.part().orElse("")
                        : year(change.path());
        return Optional.of(there ? elsewhere(change) : here).filter(p -> !p.isEmpty());
    }

    /** Whether a link now points to another objective with the same words. */
    private boolean isSameName(Change change) {
        return change.kind() == ChangeKind.LINK_REPOINTED
                && value(change, change.before()).equals(value(change, change.after()));
    }

    private static boolean isLong(Change change) {
        return change.after()
                .map(v -> v instanceof Value.Text text && text.text().length() > 80)
                .orElse(false);
    }

    private String value(Change change, Optional<Value> value) {
        if (value.isEmpty()) {
            return words.get("value.none");
        }
        boolean printed = change.kind() == ChangeKind.SPELLING_CHANGED;
        Optional<String> asPrinted = printed ? value.get().printed() : Optional.empty();
        boolean money = change.unit().equals(Optional.of("Rp"));
        boolean years = change.unit().equals(Optional.of(Fields.YEARS));
        boolean moved = change.otherEnd().isPresent();
        Optional<String> unit = money || years || moved ? change.unit() : Optional.empty();
        return asPrinted.orElseGet(() -> values.value(value.get(), unit, change.path()));
    }

    /** A value for a table cell, with its unit; the words of closed vocabularies in this language. */
    public String value(Change change, Side side) {
        Optional<Value> value = side == Side.BEFORE ? change.before() : change.after();
        return value.map(v -> values.value(v, change.unit(), change.path())).orElse(words.get("value.none"));
    }

    /** A value of a field's history. */
    public String value(Value value, FieldHistory field) {
        return value(value, field.unit(), field.path());
    }

    /** A value of the field at a path. */
    String value(Value value, Optional<String> unit, String path) {
        return values.value(value, unit, path);
    }

    /** The word for a constant of a closed vocabulary, such as {@code planned} at {@code status}; none for other texts. */
    public Optional<String> constant(String path, String text) {
        return values.constant(path, text);
    }

    /** Years in words, where years are what is counted: {@code 2025–2030}, {@code mulai 2025}; none for other values. */
    public Optional<String> years(Optional<String> unit, Value value) {
        boolean counted = unit.equals(Optional.of(Fields.YEARS)) && !(value instanceof Value.Text);
        return counted ? Optional.of(values.value(value, unit, "")) : Optional.empty();
    }

    /** A difference with its sign, for a table cell: {@code −15 poin}, {@code +Rp50.000.000 (+10%)}. */
    public String delta(Delta delta) {
        String amount = delta.unit().equals("Rp")
                ? (delta.amount().signum() > 0 ? "+" : "") + numerals.rupiah(delta.amount())
                : (numerals.signed(delta.amount()) + " " + values.unit(delta.unit())).strip();
        return delta.percent()
                .map(p -> amount + " (" + numerals.signed(p) + "%)")
                .orElse(amount);
    }

    private String by(Delta delta) {
        BigDecimal size = delta.amount().abs();
        String amount = delta.unit().equals("Rp")
                ? numerals.rupiah(size)
                : (numerals.number(size) + " " + values.unit(delta.unit())).strip();
        return delta.percent()
                .map(p -> words.fill("by.percent", Map.of("0", amount, "1", numerals.percent(p.abs()))))
                .orElse(amount);
    }

    /** The label of a field without its year, such as {@code penanggung jawab}; the path itself where it has none. */
    public String field(String path) {
        String[] parts = path.split("/", -1);
        String head = "field." + parts[0];
        int inner = INNER.getOrDefault(parts[0], 3);
        String full = parts.length > inner ? head + "." + parts[inner] : head;
        if (parts.length > inner + 1 && words.has(full + "." + Paths.last(path))) {
            return words.get(full + "." + Paths.last(path));
        }
        return words.has(full) ? words.get(full) : words.has(head) ? words.get(head) : path;
    }

    /** The year that a path names, or nothing. */
    public String year(String path) {
        return Paths.year(path).map(String::valueOf).orElse("");
    }

    /** What became of an item, as a sentence. */
    public String item(ItemDiff item) {
        Map<String, String> places = new HashMap<>();
        places.put("before", item.nameBefore().orElse(""));
        places.put("after", item.nameAfter().orElse(""));
        String key = "item." + Words.key(item.fate());
        if (item.fate() == Fate.REMOVED) {
            key += item.why().outcome().map(o -> "." + Words.key(o)).orElse("");
        } else if (item.fate() == Fate.RENAMED && item.nameBefore().equals(item.nameAfter())) {
            key += ".local";
        }
        return words.fill(key, places);
    }

    /** The reason recorded, or that there is none. */
    public String why(Why why) {
        return why.reason().orElseGet(() -> words.get("why.missing"));
    }

    /** The label of a change: of its kind, or of a special case of it, such as that only one edition states the field. */
    public String label(Change change) {
        String kind = Words.key(change.kind());
        String ending = change.before().isEmpty() ? ".new" : change.after().isEmpty() ? ".gone" : stated(change);
        if (isSameName(change)) {
            return words.get("label.link_repointed.same");
        }
        if (ending.isEmpty() || !words.has(kind + ending)) {
            return label(change.kind());
        }
        return words.has("label." + kind + ending)
                ? words.get("label." + kind + ending)
                : words.get("label.stated" + ending);
    }

    /** The label of a kind of change. */
    public String label(ChangeKind kind) {
        return words.get("label." + Words.key(kind));
    }

    /** The label of what became of an item. */
    public String label(Fate fate) {
        return words.get("fate." + Words.key(fate));
    }

    /** The label of a kind of item. */
    public String label(ItemKind kind) {
        return words.get("kind." + Words.key(kind));
    }

    /** The label of a weight. */
    public String label(Weight weight) {
        return words.get("weight." + Words.key(weight));
    }

    /** The label of an outcome of a removed item. */
    public String label(Outcome outcome) {
        return words.get("item.removed." + Words.key(outcome));
    }

    /** One side of a comparison. */
    public enum Side {
        /** The earlier edition. */
        BEFORE,
        /** The later edition. */
        AFTER
    }
}
