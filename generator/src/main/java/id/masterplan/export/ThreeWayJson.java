package id.masterplan.export;

import id.masterplan.diff.ThreeBlock;
import id.masterplan.diff.ThreeField;
import id.masterplan.diff.ThreeItem;
import id.masterplan.diff.ThreePhrases;
import id.masterplan.diff.ThreeState;
import id.masterplan.diff.ThreeWay;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a three-way comparison as JSON: every field and block that is not the same in all three, keys sorted. */
public final class ThreeWayJson {
    private final ThreePhrases phrases = ThreePhrases.of(Locale.forLanguageTag("id"));
    private final DocumentMaker maker = new DocumentMaker();

    private ThreeWayJson() {}

    /** The comparison as JSON text ending in a line feed. */
    public static String of(ThreeWay three) {
        return JsonText.snake(new ThreeWayJson().make(three));
    }

    private ThreeWayDocument make(ThreeWay three) {
        return new ThreeWayDocument(
                ThreeWayDocument.SCHEMA,
                three.draft().region().text(),
                DocumentMaker.side(three.inForce()),
                DocumentMaker.side(three.draft()),
                DocumentMaker.side(three.proposal()),
                counts(three.fields()),
                counts(three.blocks()),
                three.items().stream().map(this::item).toList());
    }

    private static Map<String, Integer> counts(Map<ThreeState, Integer> counts) {
        Map<String, Integer> named = new TreeMap<>();
        counts.forEach((state, count) -> named.put(TextNodes.word(state), count));
        return named;
    }

    private ThreeWayDocument.Item item(ThreeItem item) {
        return new ThreeWayDocument.Item(
                TextNodes.word(item.kind()),
                phrases.label(item.kind()),
                DocumentMaker.texts(item.inForce()),
                DocumentMaker.texts(item.draft()),
                DocumentMaker.texts(item.proposal()),
                item.name(),
                item.fields().stream().map(this::field).toList(),
                item.blocks().stream()
                        .filter(b -> b.state() != ThreeState.SAME)
                        .map(this::block)
                        .toList());
    }

    private ThreeWayDocument.Field field(ThreeField field) {
        return new ThreeWayDocument.Field(
                TextNodes.word(field.state()),
                phrases.label(field),
                field.path(),
                phrases.field(field),
                field.part(),
                field.unit(),
                field.inForce().map(DocumentMaker::value),
                field.draft().map(DocumentMaker::value),
                field.proposal().map(DocumentMaker::value),
                TextNodes.word(field.weight()),
                field.byDraft().stream().map(maker::row).toList(),
                field.byProposal().stream().map(maker::row).toList(),
                field.net().stream().map(maker::row).toList());
    }

    private ThreeWayDocument.TextBlock block(ThreeBlock block) {
        return new ThreeWayDocument.TextBlock(
                TextNodes.word(block.state()),
                phrases.label(block),
                block.inForce().stream().map(TextNodes::place).toList(),
                TextNodes.node(block.change()));
    }
}
