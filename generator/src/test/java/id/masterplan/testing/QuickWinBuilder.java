package id.masterplan.testing;

import id.masterplan.model.Alias;
import id.masterplan.model.ItemId;
import id.masterplan.model.Lifecycle;
import id.masterplan.model.Partner;
import id.masterplan.model.Prose;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Risk;
import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a quick win for tests. */
public final class QuickWinBuilder {
    private final String id;
    private String name;
    private String dimension = "governance";
    private Optional<ItemId> agency = Optional.of(Plans.id("dinkominfo"));
    private int year = 2018;
    private Lifecycle status = Lifecycle.RUNNING;
    private Optional<Value> progress = Optional.empty();
    private Optional<String> benefit = Optional.empty();
    private Prose body = Prose.EMPTY;
    private final List<Alias> aliases = new ArrayList<>();
    private final List<String> partners = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();

    QuickWinBuilder(String id) {
        this.id = id;
        this.name = "Quick win " + id;
    }

    /** Its name. */
    public QuickWinBuilder name(String words) {
        name = words;
        return this;
    }

    /** Another name. */
    public QuickWinBuilder alias(String words) {
        aliases.add(new Alias(words, Optional.empty()));
        return this;
    }

    /** Its dimension. */
    public QuickWinBuilder dimension(String dimensionId) {
        dimension = dimensionId;
        return this;
    }

    /** The agency. */
    public QuickWinBuilder agency(String agencyId) {
        agency = Optional.of(Plans.id(agencyId));
        return this;
    }

    /** Its year. */
    public QuickWinBuilder year(int when) {
        year = when;
        return this;
    }

    /** Its state. */
    public QuickWinBuilder status(Lifecycle state) {
        status = state;
        return this;
    }

    /** How far it is, in percent. */
    public QuickWinBuilder progress(String percent) {
        progress = Optional.of(Plans.number(percent));
        return this;
    }

    /** What it is good for. */
    public QuickWinBuilder benefit(String words) {
        benefit = Optional.of(words);
        return this;
    }

    /** A partner. */
    public QuickWinBuilder partner(String words) {
        partners.add(words);
        return this;
    }

    /** A risk and what is done about it. */
    public QuickWinBuilder risk(String risk, String mitigation) {
        risks.add(new Risk(risk, mitigation));
        return this;
    }

    /** The sheet's text; see {@link Plans#prose}. */
    public QuickWinBuilder body(String... blocks) {
        body = Plans.prose(blocks);
        return this;
    }

    /** The quick win. */
    public QuickWin build() {
        return new QuickWin(
                Plans.id(id),
                name,
                Optional.empty(),
                Optional.empty(),
                aliases,
                Plans.id(dimension),
                agency,
                List.of(),
                year,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                status,
                progress,
                Optional.empty(),
                benefit,
                Optional.empty(),
                Optional.empty(),
                partners.stream().map(p -> new Partner(p, Optional.empty())).toList(),
                risks,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                body,
                false,
                List.of());
    }
}
