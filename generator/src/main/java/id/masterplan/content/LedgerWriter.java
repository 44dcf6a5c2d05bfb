package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import id.masterplan.content.yaml.StrictYaml;
import id.masterplan.content.yaml.YamlFile;
import id.masterplan.git.SourceFile;
import id.masterplan.model.EditionId;
import id.masterplan.model.Ledger;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.RegionId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes ledgers as text, so that everything an editor wrote above a new entry stays byte for byte. */
public final class LedgerWriter {
    private static final String HEAD = """
            # Buku edisi: daftar edisi yang sudah ditetapkan, yang tertua paling atas.
            # Ditulis oleh perintah masterplan adopt. Entri tidak pernah dihapus atau diubah;
            # untuk membetulkan kesalahan, tetapkan edisi baru berjenis correction.
            schema: editions/1
            editions:
            """;

    private static final Pattern ENTRY = Pattern.compile("(?m)^( *)- id:");
    private static final Pattern NO_ENTRIES = Pattern.compile("(?m)^editions:[ ]*\\[[ ]*\\][ ]*$");

    private LedgerWriter() {}

    /** The path of a region's ledger. */
    public static String path(RegionId region) {
        return Folders.ledger(region);
    }

    /**
     * The text of a ledger with one more entry.
     *
     * @param existing the ledger's text so far, empty where there is no file yet
     * @throws IllegalArgumentException where the existing text is no ledger in block form
     */
    public static String append(Optional<String> existing, LedgerEntry entry) {
        String before = existing.orElse(HEAD);
        String open = NO_ENTRIES.matcher(before).replaceFirst("editions:");
        String ended = open.endsWith("\n") ? open : open + "\n";
        String indent = "  ";
        Matcher matcher = ENTRY.matcher(ended);
        while (matcher.find()) {
            indent = matcher.group(1);
        }
        String text = ended + LedgerText.of(entry, indent);
        List<LedgerEntry> expected =
                new ArrayList<>(existing.map(LedgerWriter::entries).orElse(List.of()));
        expected.add(entry);
        return verified(text, expected);
    }

    /**
     * The text of a ledger with one entry pinned to another commit of the same content.
     *
     * @throws IllegalArgumentException where the ledger has no such entry
     */
    public static String repin(String existing, EditionId edition, String commit) {
        List<LedgerEntry> entries = new ArrayList<>(entries(existing));
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            if (entry.id().equals(edition)) {
                entries.set(i, entry.pinnedTo(commit));
                YamlFile file = StrictYaml.read("editions.yaml", existing, 1);
                int line = file.position("/editions/" + i + "/commit").line();
                return verified(replaced(existing, line, entry.commit(), commit), entries);
            }
        }
        throw new IllegalArgumentException("no entry " + edition);
    }

    private static String replaced(String text, int line, String before, String after) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        int at = text.indexOf(before, start);
        return text.substring(0, at) + after + text.substring(at + before.length());
    }

    private static String verified(String text, List<LedgerEntry> expected) {
        if (!entries(text).equals(expected)) {
            throw new IllegalArgumentException("the ledger can't be extended as text; write its list in block form");
        }
        return text;
    }

    private static List<LedgerEntry> entries(String text) {
        if (NO_ENTRIES.matcher(text).find()) {
            return List.of();
        }
        SourceFile file = new SourceFile("editions.yaml", "", text.getBytes(StandardCharsets.UTF_8));
        return new Documents()
                .yaml(file, Shape.EDITIONS)
                .checked()
                .value()
                .map(Ledger::editions)
                .orElseThrow(() -> new IllegalArgumentException("not a valid ledger"));
    }
}
