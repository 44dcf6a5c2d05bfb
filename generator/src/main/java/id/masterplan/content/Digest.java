package id.masterplan.content;

import id.masterplan.git.SourceFile;
import id.masterplan.git.SourceTree;
import id.masterplan.model.RegionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The fingerprint of what an edition freezes: SHA-256 over the lines that {@code sha256sum} prints for its files,
 * sorted by the bytes of their paths. So anyone can compute it with git and sha256sum alone.
 */
public final class Digest {
    private static final HexFormat HEX = HexFormat.of();

    private Digest() {}

    /** {@code sha256:} and 64 hexadecimal digits. */
    public static String of(SourceTree tree, RegionId region) {
        List<String> paths = Folders.frozen(region).stream()
                .flatMap(folder -> tree.list(folder).stream())
                .sorted((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b)))
                .toList();
        MessageDigest all = sha256();
        for (String path : paths) {
            SourceFile file = tree.read(path).orElseThrow();
            all.update(bytes(HEX.formatHex(sha256().digest(file.bytes())) + "  " + path + "\n"));
        }
        return "sha256:" + HEX.formatHex(all.digest());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
