package id.masterplan.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** The commits of a repository: by name, and who can be reached from whom. */
final class Commits {
    private final Repository repository;
    private final Objects objects;
    private Optional<Reached> last = Optional.empty();

    Commits(Repository repository, Objects objects) {
        this.repository = repository;
        this.objects = objects;
    }

    /** Every commit that a commit can reach, itself too. */
    private record Reached(ObjectId from, Set<ObjectId> all) {}

    /** The commit of a name, an id, the beginning of an id, or an expression such as {@code HEAD~1}. */
    Optional<RevCommit> find(String revision) {
        try {
            ObjectId id = repository.resolve(revision + "^{commit}");
            return id == null ? Optional.empty() : Optional.of(commit(id));
        } catch (AmbiguousObjectException
                | IncorrectObjectTypeException
                | RevisionSyntaxException
                | MissingObjectException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new SpoiltRepository(revision, revision, e);
        }
    }

    /** The commit with this id; spoilt where it is missing. */
    RevCommit commit(ObjectId id) {
        return objects.read(id, "commit", reader -> {
            Objects.verified(reader, id, Constants.OBJ_COMMIT);
            try (RevWalk walk = new RevWalk(reader)) {
                return walk.parseCommit(id);
            }
        });
    }

    /** Walks every commit; dates play no part, for clocks are wrong at times. */
    synchronized boolean reaches(ObjectId from, ObjectId to) {
        Reached reached = last.filter(r -> r.from().equals(from))
                .orElseGet(() -> new Reached(from, objects.read(from, "history", reader -> {
                    Set<ObjectId> all = new HashSet<>();
                    try (RevWalk walk = new RevWalk(reader)) {
                        walk.setRetainBody(false);
                        walk.markStart(walk.parseCommit(from));
                        for (RevCommit commit : walk) {
                            all.add(commit.getId().copy());
                        }
                    }
                    return all;
                })));
        last = Optional.of(reached);
        return reached.all().contains(to);
    }

    static Revision revision(RevCommit commit) {
        return new Revision(commit.name(), committed(commit), summary(commit));
    }

    private static OffsetDateTime committed(RevCommit commit) {
        try {
            PersonIdent committer = commit.getCommitterIdent();
            return committer.getWhenAsInstant().atOffset(committer.getZoneOffset());
        } catch (DateTimeException | NullPointerException e) {
            return Instant.ofEpochSecond(commit.getCommitTime()).atOffset(ZoneOffset.UTC);
        }
    }

    private static String summary(RevCommit commit) {
        try {
            return commit.getShortMessage();
        } catch (IllegalArgumentException e) {
            // The commit names a character set that does not exist.
            String raw = new String(commit.getRawBuffer(), StandardCharsets.UTF_8);
            return raw.substring(raw.indexOf("\n\n") + 1)
                    .strip()
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
