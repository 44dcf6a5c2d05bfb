package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Evaluation;
import id.masterplan.model.ForumNote;
import id.masterplan.model.ItemId;
import id.masterplan.model.Prose;
import id.masterplan.model.RegionRecord;
import id.masterplan.problem.ProblemCode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Links to items in evaluations and forum notes lead to an item of any edition, or of the record. */
final class NoteLinks implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        RegionRecord record = library.record();
        Set<String> known = new TreeSet<>(Known.plans(record.rpjmds()));
        known.addAll(Known.objectives(record.rpjmds()));
        known.addAll(Known.ids(record.evaluations(), Evaluation::id));
        known.addAll(Known.ids(record.forumNotes(), ForumNote::id));
        Stream.concat(library.editions().stream(), library.draft().stream()).forEach(e -> {
            known.addAll(Known.items(e));
            known.addAll(Known.objectives(e.rpjmds()));
        });
        record.evaluations().forEach(e -> links(e.id(), e.body(), known, findings));
        record.forumNotes().forEach(n -> links(n.id(), n.body(), known, findings));
    }

    private static void links(ItemId note, Prose body, Set<String> known, Findings findings) {
        for (String item : ProseLinks.of(body)) {
            if (!known.contains(item)) {
                findings.at(note, "/body/item:" + item, ProblemCode.MARKDOWN_BROKEN_LINK, "item:" + item);
            }
        }
    }
}
