package id.masterplan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * A bare repository of many made-up regions, each as large as the largest example: two or three adopted editions with a
 * ledger, each pinned to a commit of its own, and a draft in every tenth region. The same seed gives the same commits.
 */
final class ManyRegions {
    private static final Instant START = Instant.parse("2026-02-01T00:00:00Z");

    private final Repository repository;
    private final ObjectInserter objects;
    private final SortedMap<String, SortedMap<String, byte[]>> regions = new TreeMap<>();
    private final Map<String, ObjectId> folders = new TreeMap<>();
    private final SortedMap<String, byte[]> shared;
    private Optional<ObjectId> head = Optional.empty();
    private int commits;

    private ManyRegions(Repository repository, ObjectInserter objects, SortedMap<String, byte[]> shared) {
        this.repository = repository;
        this.objects = objects;
        this.shared = shared;
    }

    /** Makes the repository; {@code example} is a repository whose region {@code kota-pekalongan} lends its size. */
    static void make(Path example, Path folder, int count, long seed) throws IOException {
        Files.createDirectories(folder);
        try (Repository repository =
                new RepositoryBuilder().setBare().setGitDir(folder.toFile()).build()) {
            repository.create(true);
            repository.updateRef(Constants.HEAD).link("refs/heads/main");
            try (ObjectInserter objects = ((ObjectDirectory) repository.getObjectDatabase()).newPackInserter()) {
                ManyRegions many = new ManyRegions(repository, objects, SyntheticRegion.shared(example));
                many.fill(SyntheticRegion.template(example), count, new Random(seed));
                objects.flush();
                many.point();
            }
        }
    }

    private void fill(SortedMap<String, byte[]> template, int count, Random random) throws IOException {
        List<SyntheticRegion> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new SyntheticRegion(template, shared, i, random.nextLong()));
        }
        for (int edition = 0; edition < SyntheticRegion.MOST_EDITIONS; edition++) {
            for (SyntheticRegion region : all) {
                if (edition < region.editions()) {
                    put(region, region.text(edition));
                    region.adopted(edition, commit("Text of " + region.id()));
                    put(region, region.text(edition));
                    commit("Adopt in " + region.id());
                }
            }
        }
        for (SyntheticRegion region : all) {
            if (region.hasDraft()) {
                put(region, region.text(region.editions()));
                commit("Draft of " + region.id());
            }
        }
    }

    private void put(SyntheticRegion region, SortedMap<String, byte[]> files) throws IOException {
        regions.put(region.id(), files);
        for (String top : List.of("data/regions/", "content/regions/")) {
            String below = top + region.id() + "/";
            folders.put(below, tree(files.subMap(below, below + Character.MAX_VALUE), below));
        }
    }

    private ObjectId tree(SortedMap<String, byte[]> files, String folder) throws IOException {
        TreeFormatter tree = new TreeFormatter();
        SortedMap<String, ObjectId> below = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String rest = file.getKey().substring(folder.length());
            int slash = rest.indexOf('/');
            if (slash < 0) {
                below.put(rest, objects.insert(Constants.OBJ_BLOB, file.getValue()));
            } else if (!below.containsKey(rest.substring(0, slash + 1))) {
                String path = folder + rest.substring(0, slash + 1);
                below.put(rest.substring(0, slash + 1), tree(files.subMap(path, path + Character.MAX_VALUE), path));
            }
        }
        append(tree, below);
        return objects.insert(tree);
    }

    /** In git's order a folder is named as if it ended in a slash. */
    private static void append(TreeFormatter tree, SortedMap<String, ObjectId> entries) {
        entries.forEach((name, id) -> {
            boolean folder = name.endsWith("/");
            tree.append(
                    folder ? name.substring(0, name.length() - 1) : name,
                    folder ? FileMode.TREE : FileMode.REGULAR_FILE,
                    id);
        });
    }

    private String commit(String message) throws IOException {
        SortedMap<String, ObjectId> data = children("data/regions/");
        SortedMap<String, ObjectId> content = children("content/regions/");
        SortedMap<String, ObjectId> root = new TreeMap<>();
        root.put("data/", top("data/", data));
        root.put("content/", top("content/", content));
        TreeFormatter tree = new TreeFormatter();
        append(tree, root);
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(objects.insert(tree));
        head.ifPresent(commit::setParentId);
        commit.setAuthor(new PersonIdent(
                "Penyusun", "penyusun@example.invalid", START.plus(Duration.ofHours(commits++)), ZoneOffset.UTC));
        commit.setCommitter(commit.getAuthor());
        commit.setMessage(message);
        ObjectId id = objects.insert(commit);
        head = Optional.of(id);
        return id.name();
    }

    private SortedMap<String, ObjectId> children(String folder) {
        SortedMap<String, ObjectId> names = new TreeMap<>();
        folders.forEach((path, id) -> {
            if (path.startsWith(folder)) {
                names.put(path.substring(folder.length()), id);
            }
        });
        return names;
    }

    private ObjectId top(String folder, SortedMap<String, ObjectId> below) throws IOException {
        TreeFormatter list = new TreeFormatter();
        append(list, below);
        SortedMap<String, byte[]> others = new TreeMap<>(shared.subMap(folder, folder + Character.MAX_VALUE));
        SortedMap<String, ObjectId> entries = new TreeMap<>();
        entries.put("regions/", objects.insert(list));
        for (Map.Entry<String, byte[]> file : others.entrySet()) {
            String rest = file.getKey().substring(folder.length());
            int slash = rest.indexOf('/');
            String name = slash < 0 ? rest : rest.substring(0, slash + 1);
            if (!entries.containsKey(name)) {
                String path = folder + name;
                entries.put(
                        name,
                        slash < 0
                                ? objects.insert(Constants.OBJ_BLOB, file.getValue())
                                : tree(others.subMap(path, path + Character.MAX_VALUE), path));
            }
        }
        TreeFormatter tree = new TreeFormatter();
        append(tree, entries);
        return objects.insert(tree);
    }

    private void point() throws IOException {
        RefUpdate update = repository.updateRef(Constants.HEAD);
        update.setNewObjectId(head.orElseThrow());
        update.forceUpdate();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
