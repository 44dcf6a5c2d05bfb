package id.masterplan;

import id.masterplan.content.RegionReader;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.RegionId;
import id.masterplan.model.Site;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.validate.Translations;
import java.util.ArrayList;
import java.util.List;

/** Every problem of one state of a repository, or of some of its regions. */
record Inspection(int regions, int editions, List<Problem> problems) {
    /** A file may be read for the record and for the draft, a vocabulary for every region: its problems are told once. */
    Inspection {
        problems = problems.stream().distinct().toList();
    }

    /** Reads and checks; where no region is asked for, all of them and the pages of the site. */
    static Inspection of(Desk desk, List<String> asked) {
        List<Problem> problems = new ArrayList<>();
        int regions = 0;
        int editions = 0;
        for (RegionId region : RegionReader.regions(desk.head())) {
            if (asked.isEmpty() || asked.contains(region.text())) {
                Loaded loaded = new RegionLoader(desk, region).load();
                problems.addAll(loaded.problems());
                regions++;
                editions += loaded.library().map(Inspection::editions).orElse(0);
            }
        }
        if (asked.isEmpty()) {
            Checked<Site> site = desk.pages().site(desk.head());
            problems.addAll(site.problems());
            site.value().ifPresent(s -> problems.addAll(Translations.check(s, site.places())));
            problems.addAll(desk.pages().pages(desk.head()).problems());
        }
        return new Inspection(regions, editions, problems);
    }

    private static int editions(RegionLibrary library) {
        return library.editions().size() + (library.draft().isPresent() ? 1 : 0);
    }
}
