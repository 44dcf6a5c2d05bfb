package id.masterplan.bake;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether every link of the site leads somewhere: pages pass by while they are in hand, and at the end each link to a
 * file or place that nobody made is a problem. May be used by several threads at once.
 */
public final class LinkCheck {
    private final Set<String> made = new HashSet<>();
    private final Map<String, Set<String>> wanted = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A file that is no page, such as a style sheet or table: links may lead to it. */
    public synchronized void file(String path) {
        arrived(path);
    }

    /** A page: its ids and links are noted. */
    public void page(String path, byte[] html) {
        LinkScan scan = LinkScan.of(html);
        Set<String> places = new HashSet<>();
        List<Problem> found = new ArrayList<>();
        for (String id : scan.ids()) {
            if (!places.add(id)) {
                found.add(problem(ProblemCode.SITE_DUPLICATE_ANCHOR, path, id));
            }
        }
        Set<String> targets = new LinkedHashSet<>();
        for (String link : new LinkedHashSet<>(scan.links())) {
            LinkTarget target = LinkTarget.of(path, link);
            switch (target.kind()) {
                case INTERNAL -> targets.add(target.where());
                case ABSOLUTE -> found.add(problem(ProblemCode.SITE_ABSOLUTE_LINK, path, target.where()));
                case FORBIDDEN -> found.add(problem(ProblemCode.SITE_LINK_SCHEME, path, target.where()));
                case EXTERNAL -> {}
            }
        }
        note(path, places, targets, found);
    }

    /** What is wrong with the links of all pages that passed, in the order of the pages. */
    public synchronized List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        wanted.forEach(
                (target, pages) -> pages.forEach(page -> all.add(problem(ProblemCode.SITE_BROKEN_LINK, page, target))));
        all.sort(Comparator.comparing(Problem::position)
                .thenComparing(Problem::code)
                .thenComparing(problem -> problem.arguments().toString()));
        return all;
    }

    private synchronized void note(String path, Set<String> places, Set<String> targets, List<Problem> found) {
        problems.addAll(found);
        arrived(path);
        places.forEach(place -> arrived(path + "#" + place));
        for (String target : targets) {
            if (!made.contains(target)) {
                wanted.computeIfAbsent(target, t -> new HashSet<>()).add(path);
            }
        }
    }

    private void arrived(String target) {
        made.add(target);
        wanted.remove(target);
    }

    private static Problem problem(ProblemCode code, String page, String target) {
        return code.at(Position.of(page), page, target);
    }
}
