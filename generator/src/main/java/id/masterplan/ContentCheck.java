package id.masterplan;

import id.masterplan.content.RegionReader;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.RegionId;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and checks regions without building anything. */
final class ContentCheck {
    private final Desk desk;
    private final List<String> asked;

    ContentCheck(Desk desk, List<String> asked) {
        this.desk = desk;
        this.asked = List.copyOf(asked);
    }

    Checked<CheckReport> run() {
        List<Problem> problems = new ArrayList<>();
        List<RegionId> known = RegionReader.regions(desk.head());
        List<String> names = known.stream().map(RegionId::text).toList();
        for (String name : asked) {
            if (!names.contains(name)) {
                String nearest = Nearest.of(name, names).orElse(String.join(", ", names));
                problems.add(ProblemCode.REFERENCE_UNKNOWN.at(Position.of("data/regions/"), "check", name, nearest));
            }
        }
        int regions = 0;
        int editions = 0;
        for (RegionId region : known) {
            if (asked.isEmpty() || asked.contains(region.text())) {
                Loaded loaded = new RegionLoader(desk, region).load();
                problems.addAll(loaded.problems());
                regions++;
                editions += loaded.library().map(l -> l.editions().size()).orElse(0)
                        + loaded.library()
                                .flatMap(RegionLibrary::draft)
                                .map(d -> 1)
                                .orElse(0);
            }
        }
        if (asked.isEmpty()) {
            problems.addAll(desk.pages().site(desk.head()).problems());
            problems.addAll(desk.pages().pages(desk.head()).problems());
        }
        return new Checked<>(Optional.of(new CheckReport(regions, editions)), problems, Places.NONE);
    }
}
