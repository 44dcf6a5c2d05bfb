package id.masterplan.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of the site by the path of a request. No link is followed, nothing hidden is served. */
final class SiteFiles {
    private final Path root;

    SiteFiles(Path root) {
        this.root = root;
    }

    /** The parts of a request's path, decoded; none where it is malformed or could lead astray. */
    static Optional<List<String>> parts(URI request) {
        String raw = request.getRawPath();
        if (raw == null || !raw.startsWith("/") || request.getRawAuthority() != null || request.isAbsolute()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : raw.substring(1).split("/", -1)) {
            String decoded = decoded(part);
            if (decoded == null || !isPlain(decoded)) {
                return Optional.empty();
            }
            parts.add(decoded);
        }
        int empty = parts.indexOf("");
        return empty < 0 || empty == parts.size() - 1 ? Optional.of(parts) : Optional.empty();
    }

    /** The regular file with these parts; the last part may be empty, for a folder's own page. */
    Optional<Path> file(List<String> parts) {
        Path file = resolve(parts);
        Path wanted = parts.get(parts.size() - 1).isEmpty() ? file.resolve("index.html") : file;
        return isBelowPlainFolders(parts) && Files.isRegularFile(wanted, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(wanted)
                : Optional.empty();
    }

    /** Whether this is a folder, to which a slash must be added. */
    boolean isFolder(List<String> parts) {
        return isBelowPlainFolders(parts) && Files.isDirectory(resolve(parts), LinkOption.NOFOLLOW_LINKS);
    }

    static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        }
    }

    private Path resolve(List<String> parts) {
        Path path = root;
        for (String part : parts) {
            path = part.isEmpty() ? path : path.resolve(part);
        }
        return path;
    }

    private boolean isBelowPlainFolders(List<String> parts) {
        Path path = root;
        for (String part : parts.subList(0, parts.size() - 1)) {
            path = path.resolve(part);
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isPlain(String part) {
        return !part.startsWith(".")
                && part.indexOf('/') < 0
                && part.indexOf('\\') < 0
                && part.indexOf(':') < 0
                && part.chars().noneMatch(Character::isISOControl);
    }

    private static @Nullable String decoded(String part) {
        byte[] bytes = new byte[part.length()];
        int length = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c >= 0x80) {
                return null;
            }
            if (c == '%') {
                int high = i + 2 < part.length() ? Character.digit(part.charAt(i + 1), 16) : -1;
                int low = i + 2 < part.length() ? Character.digit(part.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return null;
                }
                bytes[length++] = (byte) (high * 16 + low);
                i += 2;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
