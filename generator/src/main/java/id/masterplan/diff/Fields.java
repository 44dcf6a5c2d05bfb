package id.masterplan.diff;

import id.masterplan.model.CodeRef;
import id.masterplan.model.Evidence;
import id.masterplan.model.ItemId;
import id.masterplan.model.Partner;
import id.masterplan.model.Period;
import id.masterplan.model.Reference;
import id.masterplan.model.Source;
import id.masterplan.model.Sourced;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the fields of an item; no path is taken twice. */
final class Fields {
    /** The unit of years, and of the time between them. */
    static final String YEARS = "tahun";

    private final Map<String, Field> fields = new LinkedHashMap<>();

    List<Field> list() {
        return List.copyOf(fields.values());
    }

    /** Adds a field, under a numbered path where its own is taken, and answers that path. */
    String add(Field field) {
        String path = field.path();
        for (int n = 2; fields.containsKey(path); n++) {
            path = field.path() + "~" + n;
        }
        fields.put(path, field.at(path));
        return path;
    }

    void text(String path, Rule rule, String text) {
        add(new Field(path, rule, Value.of(text)));
    }

    void text(String path, Rule rule, Optional<String> text) {
        text.ifPresent(t -> text(path, rule, t));
    }

    void period(Period period) {
        period("period", Optional.of(period.from()), Optional.of(period.to()));
    }

    /** Years beyond the period that items may lie in. */
    void horizon(Period horizon) {
        period("horizon", Optional.of(horizon.from()), Optional.of(horizon.to()));
    }

    /** Years of a phase, of which a bound or both may be open. */
    void period(Optional<Integer> from, Optional<Integer> to) {
        period("period", from, to);
    }

    private void period(String path, Optional<Integer> from, Optional<Integer> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        add(new Field(
                path,
                Rule.PERIOD,
                new Value.Range(from.map(BigDecimal::valueOf), to.map(BigDecimal::valueOf), Optional.empty()),
                Optional.empty(),
                Optional.of(YEARS),
                Optional.empty()));
    }

    void year(String path, Rule rule, int year) {
        add(new Field(
                path,
                rule,
                Value.of(BigDecimal.valueOf(year)),
                Optional.empty(),
                Optional.of(YEARS),
                Optional.empty()));
    }

    /** A whole number that is no year. */
    void number(String path, int number) {
        add(new Field(path, Rule.POINTER, Value.of(BigDecimal.valueOf(number))));
    }

    void word(String path, Rule rule, Enum<?> word) {
        text(path, rule, word.name().toLowerCase(Locale.ROOT));
    }

    void partners(List<Partner> partners) {
        for (Partner partner : partners) {
            String form = partner.form().map(f -> " (" + f + ")").orElse("");
            text("partners/" + slug(partner.name()), Rule.ENTRY, partner.name() + form);
        }
    }

    /** Codes that lists of others give the item. */
    void refs(String prefix, List<CodeRef> refs, Names names, Optional<String> part) {
        for (CodeRef ref : refs) {
            String shown = ref.code() + " (" + names.items().name(ref.scheme()) + ")";
            Value value = new Value.Text(ref.scheme() + " " + ref.code(), Optional.of(shown));
            String path = prefix + "refs/" + ref.scheme() + "-" + slug(ref.code());
            add(new Field(path, Rule.ENTRY, value, part, Optional.empty(), Optional.empty()));
        }
    }

    /** Proofs, with day and address. */
    void evidence(List<Evidence> evidence) {
        for (Evidence proof : evidence) {
            List<String> parts = new ArrayList<>(List.of(proof.title()));
            proof.date().ifPresent(d -> parts.add(d.toString()));
            proof.url().ifPresent(parts::add);
            text("evidence/" + slug(proof.title()), Rule.ENTRY, String.join(", ", parts));
        }
    }

    void pointer(String path, Rule rule, Optional<ItemId> id, Names.Lookup names) {
        id.ifPresent(i -> add(new Field(path, rule, names.value(i))));
    }

    void pointer(String path, Rule rule, Reference reference, Names.Lookup names) {
        if (reference instanceof Reference.Missing missing) {
            add(new Field(path, rule, new Value.Missing(missing.missing(), Optional.empty())));
        } else {
            pointer(path, rule, reference.target(), names);
        }
    }

    void pointers(String path, Rule rule, Collection<ItemId> ids, Names.Lookup names) {
        ids.forEach(id -> pointer(path + "/" + id, rule, Optional.of(id), names));
    }

    void order(String path, List<ItemId> ids) {
        String joined = ids.stream().map(ItemId::text).collect(Collectors.joining(" "));
        text(path, Rule.ORDER, joined);
    }

    /** The mark of made-up content and the sources. */
    void sourced(String prefix, Sourced item) {
        sourced(prefix, item.illustrative(), item.sources());
    }

    void sourced(String prefix, boolean illustrative, List<Source> sources) {
        text(prefix + "illustrative", Rule.SOURCE, Boolean.toString(illustrative));
        if (!sources.isEmpty()) {
            text(
                    prefix + "sources",
                    Rule.SOURCE,
                    sources.stream().map(Fields::cite).collect(Collectors.joining("; ")));
        }
    }

    private static String cite(Source source) {
        List<String> parts = new ArrayList<>(List.of(source.title()));
        Stream.of(
                        source.publisher(),
                        source.date().map(d -> d.toString()),
                        source.url(),
                        source.accessed().map(d -> "diakses " + d),
                        source.note())
                .flatMap(Optional::stream)
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    /** A path part made of words: lower-case letters and digits with hyphens between, 48 characters at most. */
    static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        String cut = slug.length() > 48 ? slug.substring(0, 48) : slug.toString();
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
