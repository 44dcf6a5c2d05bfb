package id.masterplan.prose.inner;

import id.masterplan.prose.change.Hint;
import id.masterplan.text.Amounts;
import id.masterplan.text.Root;
import id.masterplan.text.TokenKind;
import id.masterplan.text.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a reader wants to know of one word or figure that replaces another. */
final class Hints {
    /** A number behind one of these tells which, not how many. */
    private static final Set<String> WHICH = Set.of(
            "pasal",
            "ayat",
            "nomor",
            "no",
            "bab",
            "tabel",
            "gambar",
            "bagan",
            "lampiran",
            "butir",
            "huruf",
            "angka",
            "halaman",
            "hlm",
            "hal",
            "edisi",
            "versi",
            "bagian",
            "paragraf",
            "kode",
            "tahun",
            "seri",
            "tahap",
            "kelas",
            "rt",
            "rw",
            "misi",
            "tujuan",
            "sasaran",
            "program",
            "bulan",
            "tanggal",
            "pukul",
            "triwulan",
            "semester",
            "article",
            "section",
            "chapter",
            "page",
            "table",
            "figure",
            "number",
            "year",
            "version",
            "phase",
            "step");

    /** What is counted; a number before one of these tells how many. */
    private static final Set<String> COUNTED = Set.of(
            "detik",
            "menit",
            "jam",
            "hari",
            "minggu",
            "bulan",
            "tahun",
            "orang",
            "jiwa",
            "unit",
            "kelurahan",
            "kecamatan",
            "desa",
            "kota",
            "kabupaten",
            "sekolah",
            "titik",
            "lokasi",
            "dokumen",
            "kegiatan",
            "program",
            "kali",
            "rute",
            "ruas",
            "buah",
            "paket",
            "peserta",
            "pengguna",
            "puskesmas",
            "kepala",
            "keluarga",
            "warga",
            "layanan",
            "aplikasi",
            "pegawai",
            "guru",
            "siswa",
            "rumah",
            "bidang",
            "laporan",
            "persil",
            "indikator",
            "poin",
            "days",
            "hours",
            "minutes",
            "weeks",
            "months",
            "years",
            "people",
            "units",
            "villages",
            "schools");

    private Hints() {}

    /** The hint on a piece that replaces another, by their places in their lines. */
    static Optional<Hint> of(Line before, int earlier, Line after, int later) {
        Unit a = before.pieces().get(earlier).unit();
        Unit b = after.pieces().get(later).unit();
        if (a.kind() == TokenKind.WORD) {
            return Root.shared(a.text(), b.text()).map(Hint.SameRoot::new);
        }
        boolean plain = a.kind() == TokenKind.NUMBER;
        if (plain && (tellsWhich(before, earlier) || tellsWhich(after, later))) {
            return Optional.empty();
        }
        String unit = plain ? counted(before, earlier + 1, after, later + 1) : "";
        return Amounts.of(a, b)
                .map(m -> amount(m.amount(), m.percent(), m.unit().isEmpty() ? unit : m.unit()));
    }

    private static Hint amount(BigDecimal amount, Optional<BigDecimal> percent, String unit) {
        return new Hint.Amount(amount, percent, unit);
    }

    private static boolean tellsWhich(Line line, int number) {
        String left = word(line, number - 1);
        return WHICH.contains(left.equals(".") ? word(line, number - 2) : left);
    }

    private static String counted(Line before, int earlier, Line after, int later) {
        String one = word(before, earlier);
        if (!COUNTED.contains(one) || !one.equals(word(after, later))) {
            return "";
        }
        boolean working = one.equals("hari")
                && word(before, earlier + 1).equals("kerja")
                && word(after, later + 1).equals("kerja");
        return working ? one + " kerja" : one;
    }

    private static String word(Line line, int at) {
        return at >= 0 && at < line.pieces().size()
                ? line.pieces().get(at).unit().text().toLowerCase(Locale.ROOT)
                : "";
    }
}
