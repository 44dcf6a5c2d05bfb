package id.masterplan.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Where a repository is: the folder that git keeps, and the working tree around it. The working tree is always the
 * folder that holds {@code .git}; a configuration that names another ({@code core.worktree}) is not believed.
 */
record Place(File gitFolder, Optional<Path> workingTree) {
    /** The repository that this folder is in, as git looks for it: here, then in each folder above. */
    static Optional<Place> around(Path start) throws IOException {
        if (!Files.isDirectory(start)) {
            return Optional.empty();
        }
        for (Path at = start.toRealPath(); at != null; at = at.getParent()) {
            Path dotGit = at.resolve(".git");
            if (Files.exists(dotGit, LinkOption.NOFOLLOW_LINKS)) {
                File found = new FileRepositoryBuilder()
                        .addCeilingDirectory(at.toFile())
                        .findGitDir(at.toFile())
                        .getGitDir();
                if (found != null) {
                    return Optional.of(new Place(found, Optional.of(at)));
                }
            }
            if (isGitFolder(at)) {
                return Optional.of(new Place(at.toFile(), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    private static boolean isGitFolder(Path folder) {
        boolean main = Files.isDirectory(folder.resolve("objects")) && Files.isDirectory(folder.resolve("refs"));
        return Files.isRegularFile(folder.resolve("HEAD"))
                && (main || Files.isRegularFile(folder.resolve("commondir")));
    }

    /** Opens it, and finds whether {@code .git} is a bare repository in a folder. */
    Repository open() throws IOException {
        Repository repository = build(workingTree);
        boolean ownFolder = workingTree.isPresent() && gitFolder.toPath().endsWith(".git");
        boolean saysBare = repository
                .getConfig()
                .getBoolean(ConfigConstants.CONFIG_CORE_SECTION, ConfigConstants.CONFIG_KEY_BARE, false);
        if (ownFolder && saysBare) {
            repository.close();
            return build(Optional.empty());
        }
        return repository;
    }

    private Repository build(Optional<Path> tree) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder();
        builder.setGitDir(gitFolder).setMustExist(true);
        tree.ifPresentOrElse(path -> builder.setWorkTree(path.toFile()), builder::setBare);
        return builder.build();
    }
}
