package id.masterplan.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What git makes of the bytes of a file. */
final class Blobs {
    /** The largest file that is read. */
    static final long LARGEST = 50L * 1024 * 1024;

    /** Pointers of Git LFS are smaller than this by their specification. */
    static final int LARGEST_POINTER = 1024;

    private static final byte[] POINTER =
            "version https://git-lfs.github.com/spec/v1\n".getBytes(StandardCharsets.US_ASCII);

    private Blobs() {}

    /** Whether this stands in for a file that is kept elsewhere. */
    static boolean isLfsPointer(byte[] bytes) {
        return bytes.length < LARGEST_POINTER
                && bytes.length > POINTER.length
                && Arrays.equals(bytes, 0, POINTER.length, POINTER, 0, POINTER.length);
    }

    /** Whether there is a line that ends as on Windows. */
    static boolean hasWindowsLines(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r') {
                return true;
            }
        }
        return false;
    }

    /** The bytes with every line ended by a line feed. */
    static byte[] withUnixLines(byte[] bytes) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean ends = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (!ends) {
                lines.write(bytes[i]);
            }
        }
        return lines.toByteArray();
    }

    /** What {@code text=auto} takes for text: no zero byte, no lone carriage return, hardly any control characters. */
    static boolean isText(byte[] bytes) {
        long printable = 0;
        long strange = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            if (b == 0 || (b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                return false;
            }
            if ((b >= 0x20 && b != 0x7f) || b == '\b' || b == '\t' || b == 0x1b || b == '\f') {
                printable++;
            } else if (b != '\n' && b != '\r' && !(b == 0x1a && i + 1 == bytes.length)) {
                strange++;
            }
        }
        return (printable >> 7) >= strange;
    }
}
