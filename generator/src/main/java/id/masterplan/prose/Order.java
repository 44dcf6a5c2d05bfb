package id.masterplan.prose;

import id.masterplan.prose.Matching.Link;
import id.masterplan.prose.Outcome.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides what moved: what is not in the heaviest part of a document that kept its order, and does not go with its section. */
final class Order {
    private final Matching matching;
    private final Weigh weigh;
    private final Map<Link, Outcome.Standing> standings = new LinkedHashMap<>();
    private final List<Outcome.Moved> sections = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();

    private Order(Matching matching) {
        this.matching = matching;
        this.weigh = new Weigh(matching);
    }

    static Outcome of(Matching matching) {
        Order order = new Order(matching);
        matching.before().nodes().forEach(n -> order.times.merge("a" + n.exact(), 1, Integer::sum));
        matching.after().nodes().forEach(n -> order.times.merge("b" + n.exact(), 1, Integer::sum));
        order.stay();
        order.carry();
        order.doubt();
        return new Outcome(List.copyOf(order.standings.values()), order.sections);
    }

    private void stay() {
        Map<Integer, List<Link>> documents = new LinkedHashMap<>();
        for (Link link : matching.links()) {
            Node a = before(link);
            set(link, a.isFootnote() ? Kind.STAYED : Kind.MOVED, Outcome.NONE);
            if (!a.isFootnote() && a.document() == after(link).document()) {
                documents.computeIfAbsent(a.document(), k -> new ArrayList<>()).add(link);
            }
        }
        documents.values().forEach(links -> chain(links).forEach(l -> set(l, Kind.STAYED, Outcome.NONE)));
    }

    private List<Link> chain(List<Link> links) {
        Map<Integer, Link> at = new HashMap<>();
        List<Chain.Step> steps = new ArrayList<>();
        for (Link link : links) {
            at.put(link.firstBefore(), link);
            steps.add(weigh.step(link));
        }
        List<Link> chain = new ArrayList<>();
        for (Chain.Step step : Chain.heaviest(steps)) {
            Link link = at.get(step.beforeFrom());
            if (link != null) {
                chain.add(link);
            }
        }
        return chain;
    }

    /** Sections that moved take along what is in order within them; outer ones first. */
    private void carry() {
        List<Link> headings = standings.keySet().stream()
                .filter(l -> before(l).isHeading() && after(l).isHeading())
                .sorted(Comparator.comparingInt(Link::firstAfter))
                .toList();
        for (Link heading : headings) {
            if (kind(heading) == Kind.MOVED) {
                carry(heading);
            }
        }
    }

    private void carry(Link heading) {
        Section a = matching.before().sectionOf(before(heading));
        Section b = matching.after().sectionOf(after(heading));
        List<Link> along = matching.linksWithin(a.body(), a.to(), b.body(), b.to()).stream()
                .filter(l -> kind(l) == Kind.MOVED)
                .toList();
        if (!along.isEmpty()) {
            chain(along).forEach(l -> set(l, Kind.CARRIED, sections.size()));
            sections.add(new Outcome.Moved(a.from(), a.to(), b.from(), b.to()));
        }
    }

    /** Takes links back that are too weak to call their blocks moved. */
    private void doubt() {
        for (Outcome.Standing standing : List.copyOf(standings.values())) {
            if (standing.kind() == Kind.MOVED && !isSure(standing.link())) {
                standings.remove(standing.link());
                matching.part(standing.link());
            }
        }
    }

    private boolean isSure(Link link) {
        Node a = before(link);
        Node b = after(link);
        if ((a.isHeading() && b.isHeading()) || matchesAlone(a, b)) {
            return true;
        }
        int words = Math.min(a.bag().words(), b.bag().words());
        if (words < Tuning.MIN_MOVE_WORDS) {
            return false;
        }
        return a.similarity(b) >= (words < Tuning.SHORT_WORDS ? Tuning.SIM_MOVE_SHORT : Tuning.SIM_MOVE);
    }

    private boolean matchesAlone(Node a, Node b) {
        return a.bag().words() > 0
                && a.exact().equals(b.exact())
                && times.getOrDefault("a" + a.exact(), 0) == 1
                && times.getOrDefault("b" + b.exact(), 0) == 1;
    }

    private void set(Link link, Kind kind, int section) {
        standings.put(link, new Outcome.Standing(link, kind, section));
    }

    private Kind kind(Link link) {
        Outcome.Standing standing = standings.get(link);
        return standing == null ? Kind.STAYED : standing.kind();
    }

    private Node before(Link link) {
        return matching.before().node(link.firstBefore());
    }

    private Node after(Link link) {
        return matching.after().node(link.firstAfter());
    }
}
