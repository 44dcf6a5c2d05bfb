package id.masterplan.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * Which commits changed which files. One walk over the history answers for every file of one name below one top
 * folder, so that asking for the same file of each region does not walk again.
 */
final class Changes {
    private final Objects objects;
    private final ObjectId head;
    private final Map<String, Map<String, List<Revision>>> known = new HashMap<>();

    Changes(Objects objects, ObjectId head) {
        this.objects = objects;
        this.head = head;
    }

    /** Newest first. A merge changed a file only where the file differs from that of every parent. */
    synchronized List<Revision> of(String path) {
        String top = path.substring(0, Math.max(path.indexOf('/'), 0));
        String name = path.substring(path.lastIndexOf('/') + 1);
        return known.computeIfAbsent(
                        top + "//" + name,
                        key -> objects.read(head, path, reader -> walk(reader, top.isEmpty() ? path : top, name)))
                .getOrDefault(path, List.of());
    }

    private Map<String, List<Revision>> walk(ObjectReader reader, String top, String name) throws IOException {
        Map<String, List<Revision>> found = new HashMap<>();
        try (RevWalk commits = new RevWalk(reader);
                TreeWalk files = new TreeWalk(reader)) {
            commits.sort(RevSort.TOPO);
            commits.markStart(commits.parseCommit(head));
            files.setRecursive(true);
            files.setFilter(AndTreeFilter.create(PathFilter.create(top), TreeFilter.ANY_DIFF));
            for (RevCommit commit : commits) {
                start(files, commits, commit);
                while (files.next()) {
                    if (files.getNameString().equals(name) && differsFromEveryParent(files)) {
                        found.computeIfAbsent(files.getPathString(), p -> new ArrayList<>())
                                .add(Commits.revision(commit));
                    }
                }
            }
        }
        return found;
    }

    private static void start(TreeWalk files, RevWalk commits, RevCommit commit) throws IOException {
        files.reset();
        files.addTree(commit.getTree());
        for (RevCommit parent : commit.getParents()) {
            files.addTree(commits.parseCommit(parent).getTree());
        }
        if (commit.getParentCount() == 0) {
            files.addTree(new EmptyTreeIterator());
        }
    }

    private static boolean differsFromEveryParent(TreeWalk files) {
        for (int parent = 1; parent < files.getTreeCount(); parent++) {
            if (files.idEqual(0, parent)) {
                return false;
            }
        }
        return true;
    }
}
