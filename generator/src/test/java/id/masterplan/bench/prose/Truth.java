package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which blocks belong together.
 *
 * @param links from earlier to later blocks, by place
 * @param groups splits and merges: earlier places and later places
 * @param before the earlier blocks in order, with their places
 * @param after the later ones
 * @param grids tables in both texts
 * @param trees lists in both texts
 */
record Truth(
        List<Link> links,
        List<Group> groups,
        List<At> before,
        List<At> after,
        List<Twin<Body.Grid>> grids,
        List<Twin<Body.Tree>> trees) {
    /** Places are written as by {@code Placed.id()}. */
    record Link(String before, String after) {}

    /** A split or a merge. */
    record Group(Set<String> before, Set<String> after) {}

    /** A block at its place. */
    record At(String place, String document, Block block) {}

    /** A block by parts, in both texts. */
    record Twin<B>(String beforePlace, String afterPlace, B before, B after) {}

    static Truth of(List<Sheet> before, List<Sheet> after) {
        Map<Integer, String> places = new HashMap<>();
        Map<Integer, Body> bodies = new HashMap<>();
        List<At> earlier = new ArrayList<>();
        for (Sheet sheet : before) {
            for (int i = 0; i < sheet.pieces().size(); i++) {
                Piece piece = sheet.pieces().get(i);
                places.put(piece.id(), sheet.id() + "#" + i);
                bodies.put(piece.id(), piece.body());
                earlier.add(
                        new At(sheet.id() + "#" + i, sheet.id(), piece.body().block()));
            }
        }
        Truth truth = new Truth(
                new ArrayList<>(), new ArrayList<>(), earlier, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<Integer, Group> splits = new HashMap<>();
        for (Sheet sheet : after) {
            for (int i = 0; i < sheet.pieces().size(); i++) {
                Piece piece = sheet.pieces().get(i);
                String place = sheet.id() + "#" + i;
                truth.after.add(new At(place, sheet.id(), piece.body().block()));
                truth.link(piece, place, places, bodies, splits);
            }
        }
        splits.values().stream().filter(g -> g.after().size() > 1).forEach(truth.groups::add);
        return truth;
    }

    private void link(
            Piece piece,
            String place,
            Map<Integer, String> places,
            Map<Integer, Body> bodies,
            Map<Integer, Group> splits) {
        TreeSet<String> from = new TreeSet<>();
        for (int id : new TreeSet<>(piece.from())) {
            from.add(places.get(id));
            links.add(new Link(places.get(id), place));
        }
        if (from.size() > 1) {
            groups.add(new Group(from, new TreeSet<>(List.of(place))));
        } else if (from.size() == 1) {
            int id = piece.from().iterator().next();
            splits.computeIfAbsent(id, x -> new Group(from, new TreeSet<>()))
                    .after()
                    .add(place);
            if (bodies.get(id) instanceof Body.Grid b && piece.body() instanceof Body.Grid a) {
                grids.add(new Twin<>(places.get(id), place, b, a));
            } else if (bodies.get(id) instanceof Body.Tree b && piece.body() instanceof Body.Tree a) {
                trees.add(new Twin<>(places.get(id), place, b, a));
            }
        }
    }
}
