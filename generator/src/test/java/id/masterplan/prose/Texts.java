package id.masterplan.prose;

import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.SectionDiff;
import id.masterplan.prose.form.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Texts for the tests of the comparison, and its answers in words. */
final class Texts {
    static final String CITY =
            "Kota ini memiliki dua belas kecamatan dengan jumlah penduduk yang terus bertambah setiap tahun sejak 2010.";
    static final String BATIK =
            "Batik menjadi sumber penghidupan ribuan keluarga pengrajin di pesisir utara dan dipasarkan sampai ke luar negeri.";
    static final String WATER =
            "Banjir rob menggenangi sebagian wilayah utara sehingga jaringan drainase perlu dibangun kembali secara bertahap.";
    static final String HEALTH =
            "Puskesmas melayani warga sepanjang hari dan rekam medis elektronik dipakai bersama oleh seluruh rumah sakit daerah.";
    static final String SCHOOL =
            "Sekolah dasar memperoleh jaringan internet cepat sehingga guru dapat mengajar dengan bahan belajar digital terbaru.";

    private Texts() {}

    static Document document(String id, String... blocks) {
        return new Document(
                id,
                id,
                MarkdownReader.read(id + ".md", String.join("\n\n", blocks), 1)
                        .prose()
                        .orElseThrow());
    }

    static DocumentDiff compare(String before, String after) {
        return compare(List.of(document("a", before)), List.of(document("a", after)))
                .get(0);
    }

    static String text(String... blocks) {
        return String.join("\n\n", blocks);
    }

    static List<DocumentDiff> compare(List<Document> before, List<Document> after) {
        return ProseComparison.of(ProseComparison.pairs(before, after));
    }

    /** Fates that are not the same, with places: {@code changed 0>1}, {@code moved_to m1 3>0 +2}. */
    static List<String> fates(DocumentDiff diff) {
        return diff.blocks().stream()
                .filter(b -> b.fate() != BlockFate.SAME)
                .map(Texts::fate)
                .toList();
    }

    private static String fate(BlockDiff block) {
        List<String> words = new ArrayList<>();
        words.add(word(block.fate()));
        block.moveId().ifPresent(words::add);
        String from = block.before().stream().map(p -> "" + p.index()).collect(Collectors.joining(","));
        String to = block.after().stream().map(p -> "" + p.index()).collect(Collectors.joining(","));
        words.add(from + ">" + to);
        if (block.carried() > 0) {
            words.add("+" + block.carried());
        }
        return String.join(" ", words);
    }

    /** Sections with what became of them: {@code moved renamed: Tujuan > Sasaran}. */
    static List<String> sections(DocumentDiff diff) {
        return diff.sections().stream().map(Texts::section).toList();
    }

    private static String section(SectionDiff section) {
        String changes =
                new TreeSet<>(section.changes()).stream().map(Texts::word).collect(Collectors.joining(" "));
        String before = section.before().map(p -> BlockText.plain(p.block())).orElse("");
        String after = section.after().map(p -> BlockText.plain(p.block())).orElse("");
        return changes + ": "
                + (before.equals(after) || before.isEmpty() || after.isEmpty()
                        ? after + (before.equals(after) ? "" : before)
                        : before + " > " + after);
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
