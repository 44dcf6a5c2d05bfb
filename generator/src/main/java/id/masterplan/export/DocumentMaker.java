package id.masterplan.export;

import id.masterplan.diff.AlignmentSide;
import id.masterplan.diff.Brought;
import id.masterplan.diff.BroughtPhrases;
import id.masterplan.diff.Change;
import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Phrases;
import id.masterplan.diff.Returned;
import id.masterplan.diff.Summary;
import id.masterplan.diff.TextCounts;
import id.masterplan.diff.Why;
import id.masterplan.model.Chapter;
import id.masterplan.model.EditionHead;
import id.masterplan.model.ItemId;
import id.masterplan.model.Reference;
import id.masterplan.model.Value;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns a comparison into the document that {@code diff.json} holds. */
final class DocumentMaker {
    private final Phrases phrases = Phrases.of(Locale.forLanguageTag("id"));
    private final BroughtPhrases broughtPhrases = BroughtPhrases.of(Locale.forLanguageTag("id"));

    DiffDocument make(EditionDiff diff) {
        return new DiffDocument(
                DiffDocument.SCHEMA,
                diff.before().region().text(),
                side(diff.before()),
                side(diff.after()),
                counts(diff),
                new DiffDocument.Aligned(
                        aligned(diff.alignment().before()),
                        aligned(diff.alignment().after())),
                diff.items().stream().map(this::item).toList(),
                diff.chapters().stream().map(this::chapter).toList(),
                diff.returned().stream().map(this::back).toList());
    }

    static DiffDocument.Side side(EditionHead head) {
        return new DiffDocument.Side(
                head.id().text(),
                head.title(),
                word(head.state()),
                head.period().from(),
                head.period().to(),
                head.adopted(),
                head.instrument().target().map(ItemId::text),
                head.alignedWith().target().map(ItemId::text),
                head.commit());
    }

    private static DiffDocument.Counts counts(EditionDiff diff) {
        Summary summary = diff.summary();
        List<DocumentDiff> texts =
                diff.chapters().stream().map(ChapterDiff::text).toList();
        return new DiffDocument.Counts(
                counts(summary.items()),
                counts(summary.chapters()),
                counts(summary.weights()),
                counts(summary.changes()),
                summary.budgetBefore(),
                summary.budgetAfter(),
                summary.budgetMissingBefore(),
                summary.budgetMissingAfter(),
                summary.budgetShared()
                        .map(b -> new DiffDocument.SharedYears(
                                b.years().from(), b.years().to(), b.before(), b.after())),
                summary.blocksChanged(),
                summary.blocksSame(),
                FilesJson.fates(TextCounts.of(texts)),
                FilesJson.sections(texts));
    }

    private static <E extends Enum<E>> Map<String, Integer> counts(Map<E, Integer> counts) {
        Map<String, Integer> named = new TreeMap<>();
        counts.forEach((key, count) -> named.put(word(key), count));
        return named;
    }

    private static DiffDocument.AlignedSide aligned(AlignmentSide side) {
        return new DiffDocument.AlignedSide(
                side.plan().map(ItemId::text), side.linkedProgrammes(), texts(side.orphans()), texts(side.uncovered()));
    }

    private DiffDocument.Item item(ItemDiff item) {
        return new DiffDocument.Item(
                word(item.kind()),
                phrases.label(item.kind()),
                texts(item.before()),
                texts(item.after()),
                word(item.fate()),
                phrases.label(item.fate()),
                item.nameBefore(),
                item.nameAfter(),
                phrases.item(item),
                item.dimension().map(ItemId::text),
                item.agency().map(ItemId::text),
                word(item.weight()),
                reason(item.why()),
                texts(item.broughtBy()),
                item.illustrative(),
                item.changes().stream().map(this::row).toList());
    }

    private static Optional<DiffDocument.Reason> reason(Why why) {
        if (why.equals(Why.NOT_RECORDED)) {
            return Optional.empty();
        }
        return Optional.of(new DiffDocument.Reason(
                why.action().map(DocumentMaker::word),
                why.reason(),
                why.basis().flatMap(Reference::target).map(ItemId::text),
                why.basis()
                        .flatMap(b -> b instanceof Reference.Missing m ? Optional.of(m.missing()) : Optional.empty()),
                why.outcome().map(DocumentMaker::word),
                why.illustrative()));
    }

    DiffDocument.Row row(Change change) {
        return new DiffDocument.Row(
                word(change.kind()),
                phrases.label(change.kind()),
                change.path(),
                phrases.field(change.path()),
                change.part(),
                change.unit(),
                change.before().map(DocumentMaker::value),
                change.after().map(DocumentMaker::value),
                change.delta()
                        .map(d -> new DiffDocument.Difference(
                                TextNodes.plain(d.amount()), d.percent().map(TextNodes::plain), d.unit())),
                word(change.tone()),
                word(change.weight()),
                phrases.change(change),
                marks(change.spans()),
                change.otherEnd().map(e -> new DiffDocument.End(e.item().map(ItemId::text), e.path(), e.part())),
                turns(change.brought()));
    }

    private static List<DiffDocument.Turn> turns(List<Brought> brought) {
        return brought.stream()
                .map(b -> new DiffDocument.Turn(b.edition().text(), b.value().map(DocumentMaker::value)))
                .toList();
    }

    private DiffDocument.Back back(Returned returned) {
        return new DiffDocument.Back(
                word(returned.kind()),
                returned.item().text(),
                returned.name(),
                returned.path(),
                returned.part(),
                returned.unit(),
                broughtPhrases.returned(returned),
                turns(returned.brought()));
    }

    static DiffDocument.PlanValue value(Value value) {
        Optional<BigDecimal> none = Optional.empty();
        Optional<String> no = Optional.empty();
        Optional<String> printed = value.printed();
        Optional<DiffDocument.Place> rank = value instanceof Value.Rank place
                ? Optional.of(new DiffDocument.Place(place.rank(), place.of()))
                : Optional.empty();
        if (value instanceof Value.Figure figure) {
            Optional<BigDecimal> number = Optional.of(TextNodes.plain(figure.number()));
            return new DiffDocument.PlanValue(number, none, none, no, Optional.empty(), rank, no, printed);
        } else if (value instanceof Value.Range range) {
            Optional<BigDecimal> min = range.min().map(TextNodes::plain);
            Optional<BigDecimal> max = range.max().map(TextNodes::plain);
            return new DiffDocument.PlanValue(none, min, max, no, Optional.empty(), rank, no, printed);
        } else if (value instanceof Value.Composite composite) {
            List<DiffDocument.CountedPart> parts = composite.parts().stream()
                    .map(p -> new DiffDocument.CountedPart(p.label(), TextNodes.plain(p.number()), p.unit()))
                    .toList();
            return new DiffDocument.PlanValue(none, none, none, no, Optional.of(parts), rank, no, printed);
        }
        Optional<String> text = value instanceof Value.Text t ? Optional.of(t.text()) : no;
        Optional<String> missing = value instanceof Value.Missing m ? Optional.of(m.missing()) : no;
        return new DiffDocument.PlanValue(none, none, none, text, Optional.empty(), rank, missing, printed);
    }

    private DiffDocument.ChapterText chapter(ChapterDiff chapter) {
        Chapter shown = chapter.after().or(chapter::before).orElseThrow();
        return new DiffDocument.ChapterText(
                shown.id().text(),
                word(chapter.fate()),
                phrases.label(chapter.fate()),
                chapter.before().map(Chapter::title),
                chapter.after().map(Chapter::title),
                chapter.before().map(Chapter::number),
                chapter.after().map(Chapter::number),
                word(chapter.weight()),
                reason(chapter.why()),
                texts(chapter.broughtBy()),
                chapter.changes().stream().map(this::row).toList(),
                chapter.text().outline(),
                TextNodes.sections(chapter.text().sections()),
                TextNodes.nodes(chapter.text().blocks(), chapter.blocksBy()));
    }

    private static List<DiffDocument.Mark> marks(List<Span> spans) {
        return spans.stream()
                .map(s -> new DiffDocument.Mark(word(s.op()), s.text()))
                .toList();
    }

    static List<String> texts(List<?> ids) {
        return ids.stream().map(Object::toString).toList();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
