package id.masterplan.prose;

import id.masterplan.prose.change.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Made-up documents and what an editor might do to them; the same seed gives the same. */
final class RandomTexts {
    private static final String[] WORDS =
            ("kota warga layanan data jaringan sekolah puskesmas batik sungai pasar program anggaran"
                            + " pemerintah digital cerdas sampah banjir wisata usaha rumah jalan angkutan energi air udara tani nelayan"
                            + " pelabuhan kampung desa kecamatan kelurahan forum rencana sasaran indikator capaian evaluasi laporan"
                            + " petugas pelatihan aplikasi perangkat pusat daerah tahun triwulan target hasil dampak risiko mitra"
                            + " dan yang untuk dengan pada oleh dari ke")
                    .split(" ");

    private final Random random;

    RandomTexts(long seed) {
        this.random = new Random(seed);
    }

    /** One to three documents as lists of Markdown blocks. */
    List<List<String>> documents() {
        List<List<String>> documents = new ArrayList<>();
        for (int d = 1 + random.nextInt(3); d > 0; d--) {
            List<String> blocks = new ArrayList<>();
            for (int i = 4 + random.nextInt(20); i > 0; i--) {
                blocks.add(block());
            }
            documents.add(blocks);
        }
        return documents;
    }

    private String block() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> heading();
            case 2 ->
                "| Nama | Nilai |\n|---|---|\n| " + words(1) + " | " + random.nextInt(90) + " |\n| " + words(2)
                        + " | 7 |";
            case 3 -> "- " + words(4) + "\n- " + words(6) + "\n  - " + words(3);
            case 4 -> "Lihat " + words(1 + random.nextInt(2)) + ".";
            case 5 -> random.nextBoolean() ? "---" : "> " + words(12);
            default -> words(12 + random.nextInt(30)) + ". " + words(14) + ".";
        };
    }

    private String heading() {
        String number = random.nextInt(3) == 0 ? (1 + random.nextInt(4)) + "." + random.nextInt(9) + " " : "";
        return "#".repeat(1 + random.nextInt(4)) + " " + number + words(1 + random.nextInt(3));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }

    /** The documents after some edits: moves, splits, section moves, renames, copies and more. */
    List<List<String>> edited(List<List<String>> before) {
        List<List<String>> after = new ArrayList<>();
        before.forEach(d -> after.add(new ArrayList<>(d)));
        for (int i = random.nextInt(12); i >= 0; i--) {
            edit(after);
        }
        return after;
    }

    private void edit(List<List<String>> documents) {
        List<String> from = documents.get(random.nextInt(documents.size()));
        List<String> to = documents.get(random.nextInt(documents.size()));
        if (from.isEmpty()) {
            from.add(block());
        }
        int at = random.nextInt(from.size());
        switch (random.nextInt(9)) {
            case 0 -> from.add(at, block());
            case 1 -> from.remove(at);
            case 2 -> put(to, List.of(from.remove(at)));
            case 3 -> put(to, List.of(from.get(at)));
            case 4 -> from.set(at, reworded(from.get(at)));
            case 5 -> {
                String[] parts = from.get(at).split("(?<=\\.) ", 2);
                from.remove(at);
                from.addAll(at, Arrays.asList(parts));
            }
            case 6 -> {
                List<String> section = from.subList(at, Math.min(from.size(), at + 4));
                List<String> moved = new ArrayList<>(section);
                section.clear();
                put(to, moved);
            }
            case 7 -> Collections.swap(documents, 0, documents.indexOf(to));
            default -> from.set(at, from.get(at).replaceFirst("^#", "##").replaceFirst("^#{7,}", "#"));
        }
    }

    private void put(List<String> to, List<String> blocks) {
        to.addAll(random.nextInt(to.size() + 1), blocks);
    }

    private String reworded(String block) {
        String[] words = block.split(" ", -1);
        int at = random.nextInt(words.length);
        if (words[at].matches("\\p{L}+")) {
            words[at] = words(1);
        }
        return String.join(" ", words);
    }

    /** The documents, named by their place. */
    static List<Document> read(List<List<String>> documents) {
        List<Document> read = new ArrayList<>();
        for (List<String> blocks : documents) {
            read.add(Texts.document("bab-" + (read.size() + 1), blocks.toArray(String[]::new)));
        }
        return read;
    }
}
