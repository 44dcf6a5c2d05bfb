package id.masterplan.diff;

import id.masterplan.model.CodeMapping;
import id.masterplan.model.CodeMappingRow;
import id.masterplan.model.Edition;
import id.masterplan.model.Instrument;
import id.masterplan.model.InstrumentKind;
import id.masterplan.model.InstrumentStatus;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Vocabulary;
import id.masterplan.testing.EditionBuilder;
import id.masterplan.testing.Plans;
import id.masterplan.testing.RpjmdBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A region with RPJMDs, lists of changed codes, editions and a draft, to see what a newer RPJMD leaves behind. */
final class Aftermath {
    private final List<Rpjmd> plans = new ArrayList<>();
    private final List<CodeMapping> lists = new ArrayList<>();
    private final List<Instrument> instruments = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();
    private Optional<Edition> draft = Optional.empty();

    Aftermath plan(RpjmdBuilder plan) {
        plans.add(plan.build());
        return this;
    }

    /** An official list; a row is {@code from to} or {@code from -}, names after a colon: {@code from:name to:name}. */
    Aftermath list(String from, String to, String... rows) {
        lists.add(new CodeMapping(
                Plans.id("peta-" + lists.size()),
                from,
                to,
                Stream.of(rows).map(Aftermath::row).toList(),
                List.of()));
        return this;
    }

    private static CodeMappingRow row(String row) {
        String[] sides = row.split(" ", 2);
        return new CodeMappingRow(part(sides[0], 0), part(sides[1], 0), part(sides[0], 1), part(sides[1], 1));
    }

    private static Optional<String> part(String side, int part) {
        String[] parts = side.split(":", -1);
        return side.equals("-") || parts.length <= part ? Optional.empty() : Optional.of(parts[part]);
    }

    Aftermath enacted(String instrument, String day) {
        instruments.add(new Instrument(
                Plans.id(instrument),
                InstrumentKind.PERDA,
                Optional.empty(),
                Optional.empty(),
                instrument,
                Optional.of(LocalDate.parse(day)),
                InstrumentStatus.IN_FORCE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                List.of()));
        return this;
    }

    Aftermath edition(EditionBuilder edition) {
        Edition built = edition.build();
        if (built.head().adopted().isEmpty()) {
            draft = Optional.of(built);
        } else {
            editions.add(built);
        }
        return this;
    }

    List<Impact> impacts() {
        RegionRecord bare = Plans.record();
        Vocabulary words = bare.vocabulary();
        RegionRecord record = new RegionRecord(
                bare.region(),
                instruments,
                plans,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                bare.ledger(),
                new Vocabulary(
                        words.dimensionSchemes(),
                        words.codeSchemes(),
                        words.fundingSources(),
                        words.evaluationSchemes(),
                        lists,
                        words.indicatorLists(),
                        words.valueChain()));
        return Impacts.of(Libraries.of(record, editions, draft));
    }

    Impact only() {
        List<Impact> impacts = impacts();
        if (impacts.size() != 1) {
            throw new IllegalStateException(impacts.size() + " impacts");
        }
        return impacts.get(0);
    }
}
