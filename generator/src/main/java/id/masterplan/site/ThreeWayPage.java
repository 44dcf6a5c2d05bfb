package id.masterplan.site;

import id.masterplan.diff.Change;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ThreeBlock;
import id.masterplan.diff.ThreeField;
import id.masterplan.diff.ThreeItem;
import id.masterplan.diff.ThreePhrases;
import id.masterplan.diff.ThreeState;
import id.masterplan.diff.ThreeWay;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.ComparedFile;
import id.masterplan.site.view.FieldRow;
import id.masterplan.site.view.Mark;
import id.masterplan.site.view.ShownBlock;
import id.masterplan.site.view.ShownRun;
import id.masterplan.site.view.ShownText;
import id.masterplan.text.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a proposal does with a draft, as one page that needs no site around it: draft and proposal, and what is in force. */
public final class ThreeWayPage {
    private final Labels labels;
    private final FateBadges badges;
    private final ThreePhrases phrases;

    private ThreeWayPage(Labels labels) {
        this.labels = labels;
        this.badges = new FateBadges(labels);
        this.phrases = ThreePhrases.of(Locale.forLanguageTag(labels.language()));
    }

    /** The page, with its styles inside. */
    public static Page of(ThreeWay three, Labels labels) {
        return new ThreeWayPage(labels).page(three);
    }

    private Page page(ThreeWay three) {
        List<ThreeItem> items = three.items().stream().filter(this::isProposals).toList();
        ShownTexts texts = new ShownTexts(
                labels,
                ComparedTargets.NONE,
                ItemNames.of(three),
                items.stream().map(ThreeWayPage::text).toList());
        List<ComparedFile> files = new ArrayList<>();
        for (ThreeItem item : items) {
            files.add(file(item, files.size() + 1, texts));
        }
        String counts = Stream.of(ThreeState.PROPOSED, ThreeState.AGAIN, ThreeState.REVERTED, ThreeState.KEPT)
                .map(s -> phrases.label(s) + " " + three.count(s))
                .collect(Collectors.joining(" · "));
        return StandAlone.page(
                labels,
                phrases.name(three.draft().id()),
                phrases.name(three.proposal().id()),
                phrases.sides(three) + ". " + counts,
                files,
                List.of());
    }

    private boolean isProposals(ThreeItem item) {
        return item.fields().stream().anyMatch(f -> f.state().isProposals())
                || item.blocks().stream().anyMatch(b -> b.state().isProposals());
    }

    private ComparedFile file(ThreeItem item, int number, ShownTexts texts) {
        String name = "usulan-" + number;
        Badge plain = badges.of(Fate.CHANGED);
        ThreeState state = Stream.of(ThreeState.AGAIN, ThreeState.REVERTED, ThreeState.PROPOSED)
                .filter(item::has)
                .findFirst()
                .orElse(ThreeState.PROPOSED);
        return new ComparedFile(
                "_" + name,
                phrases.label(item.kind()) + ": " + item.name(),
                new Badge(plain.sign(), phrases.label(state), plain.tone()),
                "",
                item.fields().stream()
                        .filter(f -> f.state().isProposals())
                        .map(this::row)
                        .toList(),
                item.blocks().isEmpty() ? ShownText.NONE : noted(texts.of(name, text(item)), item.blocks()));
    }

    private FieldRow row(ThreeField field) {
        List<Span> spans =
                field.byProposal().size() == 1 ? field.byProposal().get(0).spans() : List.of();
        return new FieldRow(
                phrases.field(field),
                marks(phrases.value(field, field.draft()), spans, Span.Op.DELETED),
                marks(phrases.value(field, field.proposal()), spans, Span.Op.INSERTED),
                phrases.label(field),
                field.byProposal().stream()
                        .map(Change::tone)
                        .findFirst()
                        .map(Labels::style)
                        .orElse("neutral"),
                Optional.of(phrases.inForce(phrases.value(field, field.inForce()))));
    }

    private static List<Mark> marks(String value, List<Span> spans, Span.Op side) {
        return spans.isEmpty() ? List.of(new Mark("same", value)) : FieldRows.marks(spans, side);
    }

    private static DocumentDiff text(ThreeItem item) {
        return new DocumentDiff(
                Optional.empty(),
                Optional.empty(),
                item.blocks().stream().map(ThreeBlock::change).toList(),
                List.of(),
                false);
    }

    /** The text with the state of each block that is not the same in all three, and the words in force where both changed it. */
    private ShownText noted(ShownText text, List<ThreeBlock> blocks) {
        Iterator<ThreeBlock> each = blocks.iterator();
        List<ShownRun> runs = new ArrayList<>();
        for (ShownRun run : text.runs()) {
            List<ShownBlock> shown =
                    run.blocks().stream().map(b -> noted(b, each.next())).toList();
            runs.add(new ShownRun(run.label(), run.section(), shown));
        }
        return new ShownText(text.notice(), text.sections(), text.renumbered(), text.first(), runs);
    }

    private ShownBlock noted(ShownBlock shown, ThreeBlock block) {
        if (block.state() == ThreeState.SAME) {
            return shown;
        }
        List<String> notes = new ArrayList<>(List.of(phrases.label(block)));
        if (block.state() == ThreeState.AGAIN && !block.inForce().isEmpty()) {
            notes.add(phrases.inForce(
                    block.inForce().stream().map(p -> BlockWords.of(p.block())).collect(Collectors.joining(" "))));
        }
        notes.addAll(shown.notes());
        return new ShownBlock(
                shown.fate(),
                shown.badge(),
                shown.anchor(),
                shown.counterpart(),
                notes,
                shown.brought(),
                shown.body(),
                shown.before(),
                shown.after(),
                shown.previous(),
                shown.next());
    }
}
