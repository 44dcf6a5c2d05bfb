package id.masterplan.bench.prose;

import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All measures of the product on made-up revisions. */
final class Quality {
    /** A case that a measure counts against the product. */
    record Failure(String measure, Case made, String what) {}

    final Map<Families, Counter> alignment = new EnumMap<>(Families.class);
    final Map<Families, Counter> moves = new EnumMap<>(Families.class);
    final Counter partings = new Counter();
    final Grids grids = new Grids();
    final Trees trees = new Trees();
    final Ratios marking = new Ratios();
    final Ratios islands = new Ratios();
    final List<Failure> failures = new ArrayList<>();
    int cases;
    int brokenTrips;
    int brokenPages;
    int cuts;
    int asymmetries;
    int unstable;

    /** Measures so many cases of every family. */
    static Quality of(int count) {
        Quality quality = new Quality();
        try (Published published = new Published()) {
            for (Families family : Families.values()) {
                for (Case made : family.cases(count)) {
                    quality.published(made, published.faults(quality.add(family, made)));
                }
            }
        }
        return quality;
    }

    private void published(Case made, List<String> faults) {
        brokenPages += faults.isEmpty() ? 0 : 1;
        fail(!faults.isEmpty(), "Q1 published", made, faults.toString());
    }

    /** Measures one case. */
    static Quality of(Families family, Case made) {
        Quality quality = new Quality();
        quality.add(family, made);
        return quality;
    }

    private List<DocumentDiff> add(Families family, Case made) {
        cases++;
        List<DocumentDiff> diffs = made.compare();
        Counter aligned = Alignment.of(made.truth(), Nodes.links(diffs));
        alignment.computeIfAbsent(family, f -> new Counter()).add(aligned);
        fail(!aligned.clean(), "Q6 " + family, made, aligned.toString());
        Counter moved = Moved.of(made.truth(), Nodes.moved(diffs));
        moves.computeIfAbsent(family, f -> new Counter()).add(moved);
        fail(!moved.clean(), "Q5 " + family, made, moved.toString());
        List<Strip> strips = Strips.of(diffs);
        switch (family) {
            case PARTINGS -> {
                Counter parted = Parting.of(made.truth(), diffs);
                partings.add(parted);
                fail(!parted.clean(), "Q7", made, parted.toString());
            }
            case GRIDS -> grids(made, diffs);
            case TREES -> trees(made, diffs);
            case WORDS -> islands.add(Islands.of(strips), edits(made));
            default -> {}
        }
        marking.add(Marking.marked(strips), Marking.shortest(made.before(), made.after()));
        invariants(made, diffs, strips);
        return diffs;
    }

    private void grids(Case made, List<DocumentDiff> diffs) {
        Grids alone = new Grids();
        alone.add(made.truth(), diffs);
        grids.rows.add(alone.rows);
        grids.columns.add(alone.columns);
        grids.cells.add(alone.cells);
        boolean clean = alone.rows.clean() && alone.columns.clean() && alone.cells.clean();
        fail(!clean, "Q8 tables", made, "rows " + alone.rows + " columns " + alone.columns + " cells " + alone.cells);
    }

    private void trees(Case made, List<DocumentDiff> diffs) {
        Trees alone = new Trees();
        alone.add(made.truth(), diffs);
        trees.items.add(alone.items);
        trees.depths.add(alone.depths);
        boolean clean = alone.items.clean() && alone.depths.clean();
        fail(!clean, "Q8 lists", made, "items " + alone.items + " depths " + alone.depths);
    }

    private void invariants(Case made, List<DocumentDiff> diffs, List<Strip> strips) {
        List<String> faults = Rebuild.faults(diffs);
        brokenTrips += faults.isEmpty() ? 0 : 1;
        fail(!faults.isEmpty(), "Q1 round trip", made, faults.toString());
        List<String> cut = Cuts.of(strips);
        cuts += cut.size();
        fail(!cut.isEmpty(), "Q9", made, cut.toString());
        String asymmetry = Symmetry.fault(diffs, ProseComparison.of(made.swapped()));
        asymmetries += asymmetry.isEmpty() ? 0 : 1;
        fail(!asymmetry.isEmpty(), "Q12 symmetry", made, asymmetry);
        boolean stable = made.compare().equals(diffs);
        unstable += stable ? 0 : 1;
        fail(!stable, "Q12 determinism", made, "another answer on the second run");
    }

    private void fail(boolean fails, String measure, Case made, String what) {
        if (fails) {
            failures.add(new Failure(measure, made, what));
        }
    }

    /** How many single edits the log tells of. */
    static long edits(Case made) {
        long edits = 0;
        for (String line : made.log()) {
            Optional<String> words = Optional.of(line.replaceFirst("^\\S+ (\\d+) words.*", "$1"));
            edits += words.get().matches("\\d+") ? Long.parseLong(words.get()) : 1;
        }
        return edits;
    }
}
