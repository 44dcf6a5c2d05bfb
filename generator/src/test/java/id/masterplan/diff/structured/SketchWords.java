package id.masterplan.diff.structured;

import id.masterplan.model.CodeMapping;
import id.masterplan.model.CodeMappingRow;
import id.masterplan.model.CodeScheme;
import id.masterplan.model.Dimension;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.FundingSource;
import id.masterplan.model.ItemId;
import id.masterplan.model.SubDimension;
import id.masterplan.model.Vocabulary;
import id.masterplan.testing.Plans;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words and vocabularies of made-up plans; no two words are spellings of each other. */
final class SketchWords {
    static final List<String> PLACES = List.of(
            "Terminal",
            "Pasar",
            "Pelabuhan",
            "Puskesmas",
            "Sekolah",
            "Taman",
            "Jembatan",
            "Alun",
            "Stadion",
            "Museum",
            "Gudang",
            "Kebun",
            "Waduk",
            "Kampung");
    static final List<String> BRANCHES = List.of(
            "Umum",
            "Perhubungan",
            "Kesehatan",
            "Pendidikan",
            "Pariwisata",
            "Pertanian",
            "Sosial",
            "Perdagangan",
            "Lingkungan");
    static final String OLD_CODES = "kode-2019";
    static final String NEW_CODES = "kode-2021";

    static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(new DimensionScheme(
                    id("kominfo-2017"),
                    Plans.label("Enam dimensi"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(
                            dimension("governance", 1, "public-service", "bureaucracy"),
                            dimension("economy", 2, "ecosystem", "welfare"),
                            dimension("society", 3, "community", "security")),
                    List.of(),
                    List.of())),
            List.of(scheme(OLD_CODES, 2019), scheme(NEW_CODES, 2021)),
            List.of(fund("apbd"), fund("csr"), fund("dak"), fund("apbn")),
            List.of(),
            List.of(new CodeMapping(id("peta-kode"), OLD_CODES, NEW_CODES, rows(), List.of())),
            List.of(),
            List.of());

    private SketchWords() {}

    /** The official list gives codes of group 16 another group, and keeps the numbers of group 20. */
    private static List<CodeMappingRow> rows() {
        return IntStream.rangeClosed(10, 40)
                .boxed()
                .flatMap(n -> Stream.of(row("2.16." + n, "2.17." + n), row("2.20." + n, "2.20.0" + n)))
                .toList();
    }

    private static CodeMappingRow row(String from, String to) {
        return new CodeMappingRow(Optional.of(from), Optional.of(to), Optional.empty(), Optional.empty());
    }

    private static CodeScheme scheme(String id, int year) {
        return new CodeScheme(
                id, "Daftar " + year, year, 2, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static FundingSource fund(String id) {
        return new FundingSource(id(id), Plans.label(id), Optional.empty(), Optional.empty());
    }

    private static Dimension dimension(String id, int order, String... parts) {
        return new Dimension(
                id(id),
                Plans.label("Dimensi " + id),
                order,
                Stream.of(parts)
                        .map(p -> new SubDimension(id(p), Plans.label("Bagian " + p), 1))
                        .toList());
    }

    private static ItemId id(String text) {
        return new ItemId(text);
    }
}
