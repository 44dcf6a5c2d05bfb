package id.masterplan;

import id.masterplan.content.Documents;
import id.masterplan.content.RegionReader;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.RegionId;
import id.masterplan.model.Site;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.validate.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every problem of one state of a repository, or of some of its regions. */
record Inspection(int regions, int editions, List<Problem> problems) {
    /** A file may be read for the record and for the draft, a vocabulary for every region: its problems are told once. */
    Inspection {
        problems = problems.stream().distinct().toList();
    }

    /**
     * Reads and checks several states of one repository; where no region is asked for, all of them and the pages of the
     * site. A region is the unit of work: read in every state, checked and forgotten, several of them at once.
     */
    static List<Inspection> of(List<Desk> states, List<String> asked) {
        List<List<RegionId>> known =
                states.stream().map(d -> RegionReader.regions(d.head())).toList();
        List<RegionId> regions = known.stream()
                .flatMap(List::stream)
                .filter(r -> asked.isEmpty() || asked.contains(r.text()))
                .distinct()
                .sorted()
                .toList();
        List<List<Inspection>> found = InParallel.map(regions, r -> region(states, known, r));
        List<Inspection> whole = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            int state = i;
            Stream<Inspection> all = found.stream().map(f -> f.get(state));
            whole.add(sum(asked.isEmpty() ? Stream.concat(all, Stream.of(site(states.get(i)))) : all));
        }
        return whole;
    }

    private static List<Inspection> region(List<Desk> states, List<List<RegionId>> known, RegionId region) {
        Documents own = states.get(0).documents().ofRegion();
        List<Inspection> found = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            found.add(
                    known.get(i).contains(region)
                            ? of(new RegionLoader(states.get(i).with(own), region).load())
                            : new Inspection(0, 0, List.of()));
        }
        return found;
    }

    private static Inspection of(Loaded loaded) {
        return new Inspection(1, loaded.library().map(Inspection::editions).orElse(0), loaded.problems());
    }

    private static Inspection site(Desk desk) {
        Checked<Site> site = desk.pages().site(desk.head());
        List<Problem> problems = new ArrayList<>(site.problems());
        site.value().ifPresent(s -> problems.addAll(Translations.check(s, site.places())));
        problems.addAll(desk.pages().pages(desk.head()).problems());
        return new Inspection(0, 0, problems);
    }

    private static Inspection sum(Stream<Inspection> parts) {
        List<Inspection> all = parts.toList();
        return new Inspection(
                all.stream().mapToInt(Inspection::regions).sum(),
                all.stream().mapToInt(Inspection::editions).sum(),
                all.stream().flatMap(i -> i.problems().stream()).toList());
    }

    private static int editions(RegionLibrary library) {
        return library.editions().size() + (library.draft().isPresent() ? 1 : 0);
    }
}
