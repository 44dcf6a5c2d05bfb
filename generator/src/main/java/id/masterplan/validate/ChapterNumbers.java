package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Chapter;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.problem.ProblemCode;
import java.util.HashMap;
import java.util.Map;

/** A chapter's number, which its file name says, is its own: readers cite chapters by it. */
final class ChapterNumbers implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Map<Integer, ItemId> first = new HashMap<>();
        for (Chapter chapter : edition.chapters()) {
            ItemId other = first.putIfAbsent(chapter.number(), chapter.id());
            if (other != null) {
                findings.at(
                        chapter.id(), "", ProblemCode.CHAPTER_DUPLICATE_NUMBER, chapter.id(), other, chapter.number());
            }
        }
    }
}
