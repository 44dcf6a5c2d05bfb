package id.masterplan.content;

import id.masterplan.git.SourceFile;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file's bytes as text: UTF-8 to the letter, within a size, without byte order mark, lines ended by a line feed. */
final class SourceText {
    /** The largest file of fields, in bytes. */
    static final int LARGEST_YAML = 256 * 1024;

    /** The largest file of text, in bytes. */
    static final int LARGEST_TEXT = 2 * 1024 * 1024;

    private SourceText() {}

    /** The text, or the problem that keeps it from being one. */
    static Optional<String> of(SourceFile file, int largest, List<Problem> problems) {
        byte[] bytes = file.bytes();
        if (bytes.length > largest) {
            problems.add(ProblemCode.FILE_TOO_LARGE.at(Position.of(file.path()), bytes.length, largest));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean wrong = decoder.decode(in, out, true).isError();
        int nul = indexOfNul(bytes);
        if (wrong || nul >= 0) {
            int at = wrong && (nul < 0 || in.position() < nul) ? in.position() : nul;
            problems.add(ProblemCode.FILE_NOT_UTF8.at(place(file.path(), bytes, at), at + 1));
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n'));
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The place of a byte; the column counts bytes, because there are no letters to count. */
    private static Position place(String path, byte[] bytes, int at) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < at; i++) {
            column = bytes[i] == '\n' ? 1 : column + 1;
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return Position.of(path, line, column);
    }
}
