package id.masterplan.export;

import id.masterplan.diff.CodeCheck;
import id.masterplan.diff.Impact;
import id.masterplan.diff.ImpactRow;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.RpjmdLink;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes {@code dampak.csv}: one line a link of a programme, for spreadsheets; the form is that of {@link DiffCsv}. */
public final class ImpactCsv {
    private static final List<String> HEADER = List.of(
            "edisi",
            "rpjmd",
            "program",
            "judul",
            "perangkat_daerah",
            "sasaran_semula",
            "teks_sasaran_semula",
            "nasib_sasaran",
            "sasaran_baru",
            "kode_semula",
            "nasib_kode",
            "kode_baru",
            "tugas",
            "saran",
            "jawaban",
            "tautan_jawaban");

    private ImpactCsv() {}

    /** The impacts of one RPJMD as CSV text. */
    public static String of(List<Impact> impacts) {
        StringBuilder csv = new StringBuilder("\uFEFF");
        DiffCsv.line(csv, HEADER);
        impacts.forEach(i -> i.rows().forEach(row -> DiffCsv.line(csv, cells(i, row))));
        return csv.toString();
    }

    private static List<String> cells(Impact impact, ImpactRow row) {
        return List.of(
                impact.edition().id().text(),
                impact.to().id().text(),
                row.programme().text(),
                row.title(),
                row.agency().map(ItemId::text).orElse(""),
                row.link().map(RpjmdLink::objective).map(ItemId::text).orElse(""),
                row.objective().map(Objective::text).orElse(""),
                row.fate().map(ImpactCsv::word).orElse(""),
                ids(row.successors().stream().map(s -> s.objective()).toList()),
                row.code().map(CodeCheck::code).orElse(""),
                row.code().map(c -> word(c.fate())).orElse(""),
                row.code().map(c -> String.join(" ", c.newCodes())).orElse(""),
                word(row.duty()),
                row.suggestion().map(s -> s.objective().id().text()).orElse(""),
                word(row.answered()),
                ids(row.answerLinks()));
    }

    private static String ids(List<Objective> objectives) {
        return objectives.stream().map(o -> o.id().text()).collect(Collectors.joining(" "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
