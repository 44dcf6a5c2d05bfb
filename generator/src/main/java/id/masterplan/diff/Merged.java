package id.masterplan.diff;

import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several items as one, to compare what merged or split: leading agencies and
 * dimensions stand together, other plain fields are those of the first, lists are joined, money for
 * the same year and source is added up.
 */
final class Merged {
    private static final String AND = " + ";

    /** Lists of entries that the one has as all of them had; names and aliases are told by what became of the items. */
    private static final Set<String> LISTS = Set.of("partners", "strategies", "refs", "risks", "evidence");

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Merged() {}

    /** The items as one; the one that goes on under its own id comes first. */
    static Item of(List<Item> items, List<ItemId> others) {
        if (items.size() == 1) {
            return items.get(0);
        }
        List<Item> ordered = new ArrayList<>(items);
        ordered.sort((a, b) -> Boolean.compare(others.contains(b.id()), others.contains(a.id())));
        Item first = ordered.get(0);
        Merged merged = new Merged();
        first.fields().forEach(f -> merged.fields.put(f.path(), f));
        ordered.subList(1, ordered.size()).forEach(merged::join);
        return new Item(
                first.kind(),
                first.id(),
                items.stream().map(Item::name).collect(Collectors.joining(AND)),
                first.aliases(),
                first.dimension(),
                first.agency(),
                items.stream().allMatch(Item::illustrative),
                List.copyOf(merged.fields.values()));
    }

    private void join(Item item) {
        for (Field field : item.fields()) {
            boolean partOfList =
                    item.fields().stream().anyMatch(f -> f.rule().joined() && Paths.below(field.path(), f.path()));
            Field own = fields.get(field.path());
            if (own == null && (field.rule().joined() || partOfList || LISTS.contains(Paths.first(field.path())))) {
                fields.put(field.path(), field);
            } else if (own != null && field.rule() == Rule.BUDGET) {
                add(own, field);
            } else if (field.rule().namedTogether()) {
                fields.put(field.path(), own == null ? field : together(own, field));
            } else if (own != null && field.rule() == Rule.YEARS) {
                fields.put(own.path(), own.with(years(own, field)));
            }
        }
    }

    /** Stated amounts are added up; two that are not stated are one; where one of them is stated, both lines stay. */
    private void add(Field own, Field other) {
        Optional<BigDecimal> a = Values.number(own.value());
        Optional<BigDecimal> b = Values.number(other.value());
        if (a.isPresent() && b.isPresent()) {
            fields.put(own.path(), own.with(Value.of(a.get().add(b.get()))));
        } else if (a.isPresent() || b.isPresent()) {
            String path = own.path();
            for (int n = 2; fields.containsKey(path); n++) {
                path = own.path() + "~" + n;
            }
            fields.put(path, other.at(path));
        }
    }

    /** Pointers that differ stand together, so that none of the items is passed over. */
    private static Field together(Field own, Field other) {
        if (!(own.value() instanceof Value.Text a) || !(other.value() instanceof Value.Text b)) {
            return own;
        }
        if (ids(a.text()).contains(b.text())) {
            return own;
        }
        String shown = a.printed().orElse(a.text()) + AND + b.printed().orElse(b.text());
        return own.with(new Value.Text(a.text() + AND + b.text(), Optional.of(shown)));
    }

    /** The ids of a pointer to one item or to several together. */
    static List<String> ids(String text) {
        return List.of(text.split(Pattern.quote(AND), -1));
    }

    private static Value years(Field own, Field other) {
        TreeSet<Integer> years = new TreeSet<>();
        for (Field field : List.of(own, other)) {
            if (field.value() instanceof Value.Text text) {
                Arrays.stream(text.text().split(", ", -1)).map(Integer::valueOf).forEach(years::add);
            }
        }
        return Value.of(ProgrammeFields.years(List.copyOf(years)));
    }
}
