package id.masterplan;

import id.masterplan.content.DraftHead;
import id.masterplan.content.Skeleton;
import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceTree;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionRecord;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Begins programmes, quick wins, evaluations and editions: files that hold no mistake and explain every field. */
final class Starting {
    private final Desk desk;
    private final Path asked;

    Starting(Desk desk, Path asked) {
        this.desk = desk;
        this.asked = asked;
    }

    Checked<Begun> begin(Beginning wish) {
        Checked<UsedIds> used = UsedIds.of(desk, wish.region());
        if (used.value().isEmpty()) {
            return Checked.refused(used.problems());
        }
        Optional<Problem> taken = used.value().get().refusal(path(wish), wish.id());
        if (taken.isPresent()) {
            return Checked.refused(List.of(taken.get()));
        }
        return write(Map.of(path(wish), text(wish, used.value().get())));
    }

    private static String path(Beginning wish) {
        String data = "data/regions/" + wish.region() + "/";
        String texts = "content/regions/" + wish.region() + "/";
        return switch (wish.kind()) {
            case PROGRAMME -> data + "plan/programmes/" + wish.id() + ".yaml";
            case QUICK_WIN -> texts + "quick-wins/" + wish.id() + ".md";
            case EVALUATION -> texts + "evaluations/" + wish.id() + ".md";
        };
    }

    private static String text(Beginning wish, UsedIds used) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", Skeleton.quoted(wish.id().text()));
        values.put("illustrative", "true");
        String dimension = wish.dimension().map(ItemId::text).orElseGet(used::firstDimension);
        return switch (wish.kind()) {
            case PROGRAMME -> {
                values.put("title", Skeleton.quoted(wish.title().orElse("Judul program")));
                values.put("summary", Skeleton.quoted("Satu kalimat yang dipahami warga."));
                values.put("dimension", Skeleton.quoted(dimension));
                values.put("status", "planned");
                yield Skeleton.yaml(Shape.PROGRAMME, values);
            }
            case QUICK_WIN -> {
                values.put("name", Skeleton.quoted(wish.title().orElse("Nama quick win")));
                values.put("dimension", Skeleton.quoted(dimension));
                values.put("year", String.valueOf(wish.year().orElseGet(used::firstYear)));
                values.put("status", "planned");
                yield Skeleton.text(Shape.QUICK_WIN, values, body("Yang diketahui"));
            }
            case EVALUATION -> {
                LocalDate day = wish.date().orElseThrow();
                values.put("title", Skeleton.quoted(wish.title().orElse("Evaluasi " + day.getYear())));
                values.put("edition", Skeleton.quoted(used.lastEdition().text()));
                values.put("scheme", Skeleton.map("missing", Skeleton.quoted("skema penilaian belum dicatat")));
                values.put("year", String.valueOf(day.getYear()));
                values.put("date", day.toString());
                yield Skeleton.text(Shape.EVALUATION, values, body("Catatan"));
            }
        };
    }

    static String body(String heading) {
        return "\n## " + heading + "\n\nTulis di sini.\n";
    }

    /** Sets the notes about changes back to the last edition, where they still tell of the step before it. */
    Checked<Begun> edition(RegionId region) {
        Checked<RegionRecord> record = desk.regions().read(desk.head(), region);
        List<Problem> unknown = KnownRegions.missing(desk.head(), List.of(region.text()));
        if (!unknown.isEmpty() || record.value().isEmpty()) {
            return Checked.refused(unknown.isEmpty() ? record.problems() : unknown);
        }
        List<LedgerEntry> entries = record.value().get().ledger().editions();
        if (entries.isEmpty()) {
            return Checked.refused(List.of(ProblemCode.NEW_NO_EDITION.at(Position.of(""), region)));
        }
        LedgerEntry last = entries.get(entries.size() - 1);
        String path = "data/regions/" + region + "/plan/changes.yaml";
        Optional<EditionId> from =
                draft(region, record.value().get()).flatMap(e -> e.changes().from());
        if (from.equals(Optional.of(last.id()))) {
            return Checked.of(new Begun(List.of()));
        }
        SourceTree adopted = desk.at(desk.history().find(last.commit()).orElseThrow());
        if (!adopted.blobId(path).equals(desk.head().blobId(path))) {
            return Checked.refused(List.of(ProblemCode.NEW_FILE_EXISTS.at(Position.of(path), path)));
        }
        String text = Skeleton.yaml(
                Shape.CHANGES, Map.of("from", Skeleton.quoted(last.id().text()), "changes", "[]"));
        Optional<Path> root = desk.history().root();
        return root.isEmpty() ? noWorkingTree() : replaced(root.get(), path, text);
    }

    private static Checked<Begun> replaced(Path root, String path, String text) {
        Optional<Problem> problem = root.resolve(path).toFile().isFile()
                ? WorkingFile.replace(root, path, text)
                : WorkingFile.create(root, path, text);
        return problem.map(p -> Checked.<Begun>refused(List.of(p)))
                .orElseGet(() -> Checked.of(new Begun(List.of(path))));
    }

    private Optional<Edition> draft(RegionId region, RegionRecord record) {
        Optional<EditionHead> head =
                DraftHead.of(desk.head(), Optional.empty(), region, record.ledger(), desk.documents());
        return head.flatMap(h -> desk.editions().read(desk.head(), h).value());
    }

    /** Writes files that must not be there, all or none. */
    Checked<Begun> write(Map<String, String> files) {
        Optional<Path> root = desk.history().root();
        if (root.isEmpty()) {
            return noWorkingTree();
        }
        Map<String, String> sorted = new TreeMap<>(files);
        List<Problem> problems = new ArrayList<>(sorted.keySet().stream()
                .filter(p -> root.get().resolve(p).toFile().exists())
                .map(p -> ProblemCode.NEW_FILE_EXISTS.at(Position.of(p), p))
                .toList());
        if (problems.isEmpty()) {
            sorted.forEach(
                    (path, text) -> WorkingFile.create(root.get(), path, text).ifPresent(problems::add));
        }
        return problems.isEmpty() ? Checked.of(new Begun(List.copyOf(sorted.keySet()))) : Checked.refused(problems);
    }

    private Checked<Begun> noWorkingTree() {
        return Checked.refused(List.of(ProblemCode.WRITE_NO_WORKING_TREE.at(Position.of(""), asked)));
    }
}
