package id.masterplan.testing;

import id.masterplan.model.Action;
import id.masterplan.model.ActionKind;
import id.masterplan.model.Alias;
import id.masterplan.model.BudgetBasis;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.CountingRule;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.model.ProgrammeStatus;
import id.masterplan.model.Relation;
import id.masterplan.model.RpjmdLink;
import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a programme for tests. */
public final class ProgrammeBuilder {
    private final String id;
    private String title;
    private Optional<String> localName = Optional.empty();
    private String summary = "Warga mengurus izin dari rumah.";
    private String dimension = "governance";
    private Optional<ItemId> part = Optional.empty();
    private Optional<ItemId> lead = Optional.of(Plans.id("dinkominfo"));
    private ProgrammeStatus status = ProgrammeStatus.RUNNING;
    private List<Integer> years = List.of(2021, 2022, 2023);
    private final List<Alias> aliases = new ArrayList<>();
    private final List<ItemId> supporting = new ArrayList<>();
    private final List<ItemId> phases = new ArrayList<>();
    private final List<RpjmdLink> links = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<BudgetLine> budget = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<PrintedTotal> totals = new ArrayList<>();

    ProgrammeBuilder(String id) {
        this.id = id;
        this.title = "Program " + id;
    }

    /** Its title. */
    public ProgrammeBuilder title(String words) {
        title = words;
        return this;
    }

    /** Its local name. */
    public ProgrammeBuilder localName(String words) {
        localName = Optional.of(words);
        return this;
    }

    /** Another name. */
    public ProgrammeBuilder alias(String name) {
        aliases.add(new Alias(name, Optional.empty()));
        return this;
    }

    /** Its summary. */
    public ProgrammeBuilder summary(String words) {
        summary = words;
        return this;
    }

    /** Its dimension. */
    public ProgrammeBuilder dimension(String dimensionId) {
        dimension = dimensionId;
        return this;
    }

    /** Its part of the dimension. */
    public ProgrammeBuilder subDimension(String subDimensionId) {
        part = Optional.of(Plans.id(subDimensionId));
        return this;
    }

    /** The leading agency. */
    public ProgrammeBuilder lead(String agency) {
        lead = Optional.of(Plans.id(agency));
        return this;
    }

    /** Nobody leads. */
    public ProgrammeBuilder withoutLead() {
        lead = Optional.empty();
        return this;
    }

    /** Supporting agencies. */
    public ProgrammeBuilder supporting(String... agencies) {
        supporting.addAll(Plans.ids(agencies));
        return this;
    }

    /** Its state. */
    public ProgrammeBuilder status(ProgrammeStatus state) {
        status = state;
        return this;
    }

    /** Its years. */
    public ProgrammeBuilder years(Integer... all) {
        years = List.of(all);
        return this;
    }

    /** Its phases. */
    public ProgrammeBuilder phases(String... ids) {
        phases.addAll(Plans.ids(ids));
        return this;
    }

    /** A supporting link without code. */
    public ProgrammeBuilder link(String plan, String objective) {
        return link(plan, objective, Optional.empty(), Optional.empty());
    }

    /** A supporting link with its code. */
    public ProgrammeBuilder link(String plan, String objective, String code, String scheme) {
        return link(plan, objective, Optional.of(code), Optional.of(scheme));
    }

    private ProgrammeBuilder link(String plan, String objective, Optional<String> code, Optional<String> scheme) {
        links.add(new RpjmdLink(Plans.id(plan), Plans.id(objective), Relation.SUPPORTS, code, scheme));
        return this;
    }

    /** An indicator. */
    public ProgrammeBuilder indicator(IndicatorBuilder indicator) {
        indicators.add(indicator.build());
        return this;
    }

    /** Money in rupiah. */
    public ProgrammeBuilder budget(int year, String source, long amount) {
        return budget(year, source, Plans.number(Long.toString(amount)));
    }

    /** Money that may be missing. */
    public ProgrammeBuilder budget(int year, String source, Value amount) {
        return budget(year, source, amount, Optional.empty());
    }

    /** Money that may be missing, and what is counted. */
    public ProgrammeBuilder budget(int year, String source, Value amount, Optional<CountingRule> rule) {
        budget.add(new BudgetLine(
                year, Plans.id(source), amount, BudgetBasis.INDICATIVE, rule, Optional.empty(), Optional.empty()));
        return this;
    }

    /** A step of the action plan. */
    public ProgrammeBuilder action(String actionId, ActionKind kind, Integer... all) {
        actions.add(new Action(
                Plans.id(actionId),
                kind,
                "Langkah " + actionId,
                List.of(all),
                Optional.empty(),
                Optional.empty(),
                false));
        return this;
    }

    /** The total of a year as printed. */
    public ProgrammeBuilder total(int year, Value amount) {
        totals.add(new PrintedTotal(
                Optional.of(year), Optional.empty(), Optional.empty(), amount, Optional.empty(), Optional.empty()));
        return this;
    }

    /** The programme. */
    public Programme build() {
        return new Programme(
                Plans.id(id),
                title,
                localName,
                Optional.empty(),
                Optional.empty(),
                aliases,
                summary,
                Plans.id(dimension),
                part,
                List.of(),
                lead,
                supporting,
                List.of(),
                links,
                phases,
                years,
                status,
                indicators,
                actions,
                budget,
                totals,
                List.of(),
                false,
                List.of());
    }
}
