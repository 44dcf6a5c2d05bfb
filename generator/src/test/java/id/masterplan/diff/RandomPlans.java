package id.masterplan.diff;

import id.masterplan.model.ActionKind;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.CountingRule;
import id.masterplan.model.Edition;
import id.masterplan.model.Value;
import id.masterplan.testing.EditionBuilder;
import id.masterplan.testing.Plans;
import id.masterplan.testing.ProgrammeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Editions made by a seed: programmes come, go, merge and split, and their money, steps and ranks with them. */
final class RandomPlans {
    private final Random random;

    RandomPlans(long seed) {
        random = new Random(seed);
    }

    /** An edition; the records lead to it from an edition of the other year. */
    Edition edition(String year, String from) {
        EditionBuilder edition = Plans.edition(year);
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(4) > 0) {
                edition.with(programme("prog-" + i));
            }
        }
        return edition.since(from, records().toArray(new ChangeRecord[0])).build();
    }

    private ProgrammeBuilder programme(String id) {
        ProgrammeBuilder programme = Plans.programme(id).dimension(random.nextBoolean() ? "governance" : "economy");
        for (int year = 2021; year <= 2023; year++) {
            for (String source : List.of("apbd", "csr")) {
                if (random.nextInt(3) > 0) {
                    programme.budget(year, source, amount(), counting());
                }
            }
            if (random.nextInt(4) == 0) {
                programme.total(year, amount());
            }
        }
        for (ActionKind kind : ActionKind.values()) {
            if (random.nextInt(4) == 0) {
                String word = kind.name().toLowerCase(Locale.ROOT);
                programme.action(id + "-aksi-" + word, kind, years());
            }
        }
        if (random.nextInt(3) == 0) {
            programme.indicator(Plans.indicator("ind-" + id)
                    .target(2023, new Value.Rank(1 + random.nextInt(9), Optional.of(35), Optional.empty())));
        }
        return programme;
    }

    private Integer[] years() {
        return IntStream.rangeClosed(2021, 2026)
                .filter(y -> y == 2024 || random.nextBoolean())
                .boxed()
                .toArray(Integer[]::new);
    }

    private Optional<CountingRule> counting() {
        CountingRule[] rules = CountingRule.values();
        int choice = random.nextInt(rules.length + 3);
        return choice < rules.length ? Optional.of(rules[choice]) : Optional.empty();
    }

    private Value amount() {
        return random.nextInt(6) == 0
                ? new Value.Missing("belum ada", Optional.empty())
                : Plans.number(Integer.toString(random.nextInt(9) * 1_000_000));
    }

    private List<ChangeRecord> records() {
        List<ChangeRecord> records = new ArrayList<>();
        if (random.nextBoolean()) {
            records.add(Plans.change(ChangeAction.MERGED, "prog-0 prog-1", "prog-2", "Satu loket"));
        }
        if (random.nextBoolean()) {
            records.add(Plans.change(ChangeAction.SPLIT, "prog-3", "prog-4 prog-5", "Dua bidang"));
        }
        if (random.nextBoolean()) {
            records.add(Plans.change(ChangeAction.REPLACED, "prog-6", "prog-7", "Cara baru"));
        }
        return records;
    }
}
