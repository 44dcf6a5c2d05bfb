package id.masterplan.diff;

import id.masterplan.model.Alias;
import id.masterplan.model.Indicator;
import id.masterplan.model.Measurement;
import id.masterplan.model.Programme;
import id.masterplan.model.RpjmdLink;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields of a programme and of its indicators. */
final class ProgrammeFields {
    private final Fields fields = new Fields();
    private final Names names;

    private ProgrammeFields(Names names) {
        this.names = names;
    }

    static List<Field> of(Programme programme, Names names) {
        ProgrammeFields gathered = new ProgrammeFields(names);
        gathered.head(programme);
        programme.rpjmdLinks().forEach(gathered::link);
        programme.indicators().forEach(gathered::indicator);
        programme.actions().forEach(a -> ActionFields.add(gathered.fields, a, names));
        BudgetFields money = new BudgetFields(gathered.fields, names);
        programme.budget().forEach(money::line);
        money.totals("budget_totals", programme.budgetTotals());
        gathered.fields.refs("", programme.refs(), names, Optional.empty());
        gathered.fields.sourced("", programme);
        return gathered.fields.list();
    }

    private void head(Programme programme) {
        fields.text("title", Rule.NAME, programme.title());
        fields.text("local_name", Rule.LOCAL_NAME, programme.localName());
        fields.text("expansion", Rule.TEXT, programme.expansion());
        fields.text("gloss", Rule.TEXT, programme.gloss());
        aliases(fields, programme.aliases());
        fields.text("summary", Rule.TEXT, programme.summary());
        fields.pointer("dimension", Rule.DIMENSION, Optional.of(programme.dimension()), names.dimensions());
        fields.pointer("sub_dimension", Rule.SUB_DIMENSION, programme.subDimension(), names.dimensions());
        fields.pointers("strategies", Rule.POINTER, programme.strategies(), names.items());
        fields.pointer("lead_agency", Rule.LEAD, programme.leadAgency(), names.items());
        fields.pointers("supporting", Rule.SUPPORTING, programme.supporting(), names.items());
        fields.partners(programme.partners());
        fields.word("status", Rule.STATUS, programme.status());
        fields.pointers("phases", Rule.PHASE, programme.phases(), names.items());
        if (!programme.years().isEmpty()) {
            fields.add(new Field(
                    "years",
                    Rule.YEARS,
                    Value.of(years(programme.years())),
                    Optional.empty(),
                    Optional.of(Fields.YEARS),
                    Optional.empty()));
        }
    }

    static void aliases(Fields fields, List<Alias> aliases) {
        for (Alias alias : aliases) {
            String since = alias.from().map(y -> " (" + y + ")").orElse("");
            fields.text("aliases/" + Fields.slug(alias.name()), Rule.ENTRY, alias.name() + since);
        }
    }

    static String years(List<Integer> years) {
        return years.stream().sorted().distinct().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private void link(RpjmdLink link) {
        Optional<String> part = Optional.of(names.items().name(link.plan()));
        String path = fields.add(new Field(
                "rpjmd_links/" + link.plan() + "/" + link.objective(),
                Rule.LINK,
                names.items().value(link.objective()),
                part,
                Optional.empty(),
                Optional.empty()));
        fields.word(path + "/relation", Rule.ENTRY, link.relation());
        fields.text(path + "/code", Rule.CODE, link.code());
        link.codeScheme()
                .ifPresent(s -> fields.add(new Field(path + "/code_scheme", Rule.CODE_SCHEME, names.codeScheme(s))));
    }

    private void indicator(Indicator indicator) {
        String path = fields.add(of(
                indicator,
                "indicators/" + indicator.id(),
                Rule.INDICATOR,
                names.items().value(indicator.id())));
        word(indicator, path + "/name", Rule.DEFINITION, Optional.of(indicator.name()));
        word(indicator, path + "/unit", Rule.DEFINITION, Optional.of(indicator.unit()));
        word(indicator, path + "/direction", Rule.DEFINITION, Optional.of(lower(indicator.direction())));
        word(indicator, path + "/formula", Rule.DEFINITION, indicator.formula());
        word(indicator, path + "/type", Rule.ENTRY, Optional.of(lower(indicator.type())));
        word(indicator, path + "/data_source", Rule.TEXT, indicator.dataSource());
        word(indicator, path + "/frequency", Rule.ENTRY, indicator.frequency());
        indicator
                .agency()
                .ifPresent(a -> fields.add(of(
                        indicator, path + "/agency", Rule.POINTER, names.items().value(a))));
        fields.refs(path + "/", indicator.refs(), names, Optional.of(indicator.name()));
        indicator
                .replacedBy()
                .ifPresent(r -> fields.add(of(
                        indicator,
                        path + "/replaced_by",
                        Rule.REPLACED,
                        names.items().value(r))));
        indicator.replacedFrom().ifPresent(y -> year(indicator, path + "/replaced_from", Rule.REPLACED, y));
        indicator.baseline().ifPresent(b -> baseline(indicator, path, b));
        for (Measurement target : indicator.targets()) {
            String at = fields.add(of(indicator, path + "/targets/" + target.year(), Rule.TARGET, target.value()));
            word(indicator, at + "/note", Rule.TEXT, target.note());
        }
        fields.sourced(path + "/", indicator);
    }

    private void baseline(Indicator indicator, String path, Measurement baseline) {
        year(indicator, path + "/baseline_year", Rule.BASELINE_YEAR, baseline.year());
        fields.add(of(indicator, path + "/baseline", Rule.BASELINE, baseline.value()));
        word(indicator, path + "/baseline/note", Rule.TEXT, baseline.note());
    }

    private void year(Indicator indicator, String path, Rule rule, int year) {
        Value value = Value.of(BigDecimal.valueOf(year));
        fields.add(new Field(
                path, rule, value, Optional.of(indicator.name()), Optional.of(Fields.YEARS), Optional.empty()));
    }

    private void word(Indicator indicator, String path, Rule rule, Optional<String> text) {
        text.ifPresent(t -> fields.add(
                new Field(path, rule, Value.of(t), Optional.of(indicator.name()), Optional.empty(), Optional.empty())));
    }

    private static Field of(Indicator indicator, String path, Rule rule, Value value) {
        return new Field(
                path,
                rule,
                value,
                Optional.of(indicator.name()),
                Optional.of(indicator.unit()),
                Optional.of(indicator.direction()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
