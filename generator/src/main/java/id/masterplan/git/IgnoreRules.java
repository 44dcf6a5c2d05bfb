package id.masterplan.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/** The ignore rules that hold in a folder of the working tree: its own, then those of the folders above. */
record IgnoreRules(String base, IgnoreNode own, @Nullable IgnoreRules above) {
    /** The rules of a folder whose ignore file is this one, which may be missing. */
    static IgnoreRules of(String base, Path file, @Nullable IgnoreRules above) throws IOException {
        IgnoreNode node = new IgnoreNode();
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
                node.parse(in);
            }
        } else if (above != null) {
            return above;
        }
        return new IgnoreRules(base, node, above);
    }

    boolean ignores(String path, boolean folder) {
        Boolean verdict = own.checkIgnored(path.substring(base.length()), folder);
        if (verdict != null) {
            return verdict;
        }
        return above != null && above.ignores(path, folder);
    }
}
