package id.masterplan;

import id.masterplan.content.RegionReader;
import id.masterplan.content.Skeleton;
import id.masterplan.content.schema.Names;
import id.masterplan.content.schema.Shape;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.SchemeStatus;
import id.masterplan.model.Vocabulary;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Position;
import id.masterplan.problem.ProblemCode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins a region: the fewest files that a check has no error about. */
final class StartingRegion {
    private static final int YEARS = 4;
    private static final String SCHEMES = "data/vocabulary/dimensions/";

    private final Desk desk;
    private final Path asked;

    StartingRegion(Desk desk, Path asked) {
        this.desk = desk;
        this.asked = asked;
    }

    Checked<Begun> begin(BeginningRegion wish) {
        String data = "data/regions/" + wish.id() + "/";
        if (RegionReader.regions(desk.head()).contains(wish.id())) {
            return Checked.refused(List.of(ProblemCode.NEW_FILE_EXISTS.at(Position.of(data), data)));
        }
        Checked<Vocabulary> vocabulary = desk.regions().vocabulary(desk.head());
        Optional<DimensionScheme> scheme = vocabulary.value().flatMap(StartingRegion::scheme);
        if (scheme.isEmpty()) {
            return Checked.refused(
                    vocabulary.problems().isEmpty()
                            ? List.of(ProblemCode.FILE_MISSING.at(Position.of(SCHEMES), SCHEMES))
                            : vocabulary.problems());
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put(data + "region.yaml", region(wish));
        files.put(data + "instruments.yaml", Skeleton.yaml(Shape.INSTRUMENTS, Map.of("instruments", "[]")));
        files.put(data + "plan/frame.yaml", frame(wish, scheme.get()));
        files.put(data + "plan/agencies.yaml", agencies());
        files.put("content/regions/" + wish.id() + "/masterplan/01-pendahuluan.md", chapter());
        return new Starting(desk, asked).write(files);
    }

    /** The scheme in use that no other scheme in use replaces. */
    private static Optional<DimensionScheme> scheme(Vocabulary vocabulary) {
        List<DimensionScheme> inUse = vocabulary.dimensionSchemes().stream()
                .filter(s -> !s.status().equals(Optional.of(SchemeStatus.DRAFT)))
                .toList();
        return inUse.stream()
                .filter(s -> inUse.stream().noneMatch(o -> o.supersedes().equals(Optional.of(s.id()))))
                .findFirst();
    }

    private static String region(BeginningRegion wish) {
        return Skeleton.yaml(
                Shape.REGION,
                Map.of(
                        "id", Skeleton.quoted(wish.id().text()),
                        "name", Skeleton.quoted(wish.name()),
                        "kind", Names.word(wish.kind()),
                        "province", Skeleton.quoted(wish.province())));
    }

    private String frame(BeginningRegion wish, DimensionScheme scheme) {
        int from = wish.from().orElseGet(() -> desk.history().head().committed().getYear());
        String title = "Masterplan Smart City " + wish.name() + " " + from + "–" + (from + YEARS);
        return Skeleton.yaml(
                Shape.FRAME,
                Map.of(
                        "title", Skeleton.quoted(title),
                        "period", Skeleton.map("from", "" + from, "to", "" + (from + YEARS)),
                        "aligned_with", Skeleton.map("missing", Skeleton.quoted("RPJMD belum dicatat")),
                        "dimension_scheme", Skeleton.quoted(scheme.id().text()),
                        "vision", Skeleton.map("text", Skeleton.quoted("Visi kota cerdas."), "illustrative", "true")));
    }

    private static String agencies() {
        String name =
                Skeleton.map("name", Skeleton.quoted("Dinas Komunikasi dan Informatika"), "abbreviation", "Diskominfo");
        String agency = Skeleton.map("id", "diskominfo", "names", "[" + name + "]", "illustrative", "true");
        return Skeleton.yaml(Shape.AGENCIES, Map.of("agencies", "[" + agency + "]"));
    }

    private static String chapter() {
        return Skeleton.text(
                Shape.CHAPTER,
                Map.of("id", "bab-pendahuluan", "title", "Pendahuluan", "illustrative", "true"),
                Starting.body("Latar belakang"));
    }
}
