package id.masterplan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A made-up region with the files and sizes of {@code kota-pekalongan}: its own name in every text, other amounts and
 * another closing paragraph in every chapter of every edition.
 */
final class SyntheticRegion {
    static final int MOST_EDITIONS = 3;

    private static final String MODEL = "kota-pekalongan";
    private static final List<String> NAMES = List.of("2018", "2021", "2025");
    private static final List<String> DAYS = List.of("2018-12-13", "2021-12-09", "2025-10-20");
    private static final Pattern AMOUNT = Pattern.compile("amount: ([0-9]{6,})");
    private static final Pattern GIVEN = Pattern.compile("(?m)\\bid: ([a-z0-9-]+)");
    private static final Pattern ITEM = Pattern.compile("\\b(?:prog|qw|ind)-[a-z0-9-]+");
    private static final String STAYS = "prog-sakpore";
    private static final List<String> WORDS =
            List.of("layanan", "warga", "kelurahan", "data", "jaringan", "pasar", "sungai", "sekolah", "puskesmas");

    private final SortedMap<String, byte[]> template;
    private final SortedMap<String, byte[]> shared;
    private final String id;
    private final long seed;
    private final List<String> entries = new ArrayList<>();
    private final int number;

    SyntheticRegion(SortedMap<String, byte[]> template, SortedMap<String, byte[]> shared, int number, long seed) {
        this.template = template;
        this.shared = shared;
        this.number = number;
        this.id = String.format(Locale.ROOT, "daerah-%03d", number + 1);
        this.seed = seed;
    }

    /** The vocabularies, pages and names of the site. */
    static SortedMap<String, byte[]> shared(Path example) throws IOException {
        SortedMap<String, byte[]> files = files(example, "data/vocabulary");
        files.putAll(files(example, "content/pages"));
        files.put("data/site.yaml", Files.readAllBytes(example.resolve("data/site.yaml")));
        return files;
    }

    /** The files of the region that lends its size, without its ledger and its change log. */
    static SortedMap<String, byte[]> template(Path example) throws IOException {
        SortedMap<String, byte[]> files = files(example, "data/regions/" + MODEL);
        files.putAll(files(example, "content/regions/" + MODEL));
        files.remove("data/regions/" + MODEL + "/editions.yaml");
        files.remove("data/regions/" + MODEL + "/plan/changes.yaml");
        Set<String> ids = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (isPlan(file.getKey())) {
                Matcher given = GIVEN.matcher(new String(file.getValue(), StandardCharsets.UTF_8));
                while (given.find()) {
                    ids.add(given.group(1));
                }
            }
        }
        files.replaceAll((path, bytes) -> isPlan(path) ? bytes : pointing(bytes, ids));
        return files;
    }

    /** The record with every pointer to an item that only earlier editions of the example hold led to one that stays. */
    private static byte[] pointing(byte[] bytes, Set<String> ids) {
        Matcher items = ITEM.matcher(new String(bytes, StandardCharsets.UTF_8));
        return ManyRegions.bytes(items.replaceAll(m -> ids.contains(m.group()) ? m.group() : STAYS));
    }

    private static boolean isPlan(String path) {
        return path.contains("/plan/")
                || path.contains("/rpjmd/")
                || path.contains("/masterplan/")
                || path.contains("/quick-wins/");
    }

    private static SortedMap<String, byte[]> files(Path root, String folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve(folder))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    String id() {
        return id;
    }

    /** Two editions in two regions of five, three in the others. */
    int editions() {
        return number % 5 < 2 ? 2 : MOST_EDITIONS;
    }

    /** Whether the head holds more than the last edition. */
    boolean hasDraft() {
        return number % 10 == 0;
    }

    /** All files of the region while an edition is the newest text; one more than there are is the draft. */
    SortedMap<String, byte[]> text(int edition) {
        Random random = new Random(seed * 31 + edition);
        SortedMap<String, byte[]> files = new TreeMap<>();
        template.forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8)
                    .replace("Kota Pekalongan", "Daerah " + (number + 1))
                    .replace(MODEL, id);
            boolean frozen = isPlan(path) && !path.contains("/rpjmd/");
            files.put(path.replace(MODEL, id), ManyRegions.bytes(frozen ? varied(text, path, edition, random) : text));
        });
        String step = edition == 0 ? "" : "from: \"" + NAMES.get(edition - 1) + "\"\n";
        files.put(
                "data/regions/" + id + "/plan/changes.yaml",
                ManyRegions.bytes("schema: changes/1\n" + step + "changes: []\n"));
        if (!entries.isEmpty()) {
            files.put("data/regions/" + id + "/editions.yaml", ManyRegions.bytes(ledger()));
        }
        return files;
    }

    private static String varied(String text, String path, int edition, Random random) {
        long more = 1_000_000L * (edition + 1) * (1 + random.nextInt(9));
        Matcher amounts = AMOUNT.matcher(text);
        String other = amounts.replaceAll(m -> "amount: " + (Long.parseLong(m.group(1)) + more));
        if (!path.endsWith(".md")) {
            return other;
        }
        StringBuilder closing = new StringBuilder("\nTahun ini");
        for (int i = 0; i < 12; i++) {
            closing.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return other + closing + ".\n";
    }

    /** Notes an edition as adopted at a commit. */
    void adopted(int edition, String commit) {
        entries.add("""
                  - id: "%s"
                    title: "Masterplan %s"
                    kind: %s
                    period: {from: %s, to: %d}
                    adopted: %s
                    instrument: {missing: "contoh"}
                    aligned_with: {missing: "contoh"}
                    reason: "Contoh."
                    commit: "%s"
                    digest: "%s"
                    illustrative: true
                """.formatted(
                        NAMES.get(edition),
                        NAMES.get(edition),
                        edition == 0 ? "original" : "amendment",
                        NAMES.get(edition),
                        Integer.parseInt(NAMES.get(edition)) + 5,
                        DAYS.get(edition),
                        commit,
                        digest(text(edition))));
    }

    private String ledger() {
        return "schema: editions/1\neditions:\n" + String.join("", entries);
    }

    /** The digest as sha256sum would give it; the paths are plain ASCII, so their order is that of the map. */
    private String digest(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> frozen = new TreeMap<>();
        List<String> parts = List.of(
                "content/regions/" + id + "/masterplan/",
                "content/regions/" + id + "/quick-wins/",
                "data/regions/" + id + "/plan/",
                "data/regions/" + id + "/rpjmd/",
                "data/vocabulary/");
        for (Map<String, byte[]> all : List.of(files, shared)) {
            all.forEach((path, bytes) -> {
                if (parts.stream().anyMatch(path::startsWith)) {
                    frozen.put(path, bytes);
                }
            });
        }
        StringBuilder lines = new StringBuilder();
        frozen.forEach((path, bytes) ->
                lines.append(sha256(bytes)).append("  ").append(path).append('\n'));
        return "sha256:" + sha256(ManyRegions.bytes(lines.toString()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
