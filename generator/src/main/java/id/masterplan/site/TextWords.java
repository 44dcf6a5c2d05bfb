package id.masterplan.site;

import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Hint;
import id.masterplan.prose.change.Note;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.change.SectionDiff;
import id.masterplan.text.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a text in words, the same on pages, in a terminal and in a pull request. Plain text, not escaped. */
public final class TextWords {
    private static final String ITEM = "item:";

    private final Labels labels;
    private final ItemNames items;
    private final Numerals numerals;

    /** Words of a language for texts that belong to no edition. */
    public TextWords(Labels labels) {
        this(labels, ItemNames.NONE);
    }

    /** Words of a language for texts that link to items. */
    public TextWords(Labels labels, ItemNames items) {
        this.labels = labels;
        this.items = items;
        this.numerals = Numerals.of(Locale.forLanguageTag(labels.language()));
    }

    /** What became of a block: {@code diubah}, {@code dipecah} … */
    public String fate(BlockFate fate) {
        return labels.word(key("text-fate", fate));
    }

    /** Several at once: {@code dipecah menjadi 3}, {@code dipindah ke sini, dengan 4 blok di bawahnya}. */
    public String fate(BlockDiff block) {
        String fate = switch (block.fate()) {
            case SPLIT -> labels.word("text-fate.split.into", block.after().size());
            case MERGED -> labels.word("text-fate.merged.of", block.before().size());
            case SAME, CHANGED, ADDED, REMOVED, MOVED_FROM, MOVED_TO -> fate(block.fate());
        };
        return block.carried() == 0 ? fate : labels.word("text.carried", fate, block.carried());
    }

    /** What changed besides words, each as a sentence without a full stop. */
    public List<String> notes(List<Note> notes) {
        return notes.stream().map(this::note).distinct().toList();
    }

    private String note(Note note) {
        String key = key("text-note", note.kind());
        String ending = note.before().isEmpty() ? ".new" : note.after().isEmpty() ? ".gone" : "";
        return labels.word(key + ending, fact(note.kind(), note.before()), fact(note.kind(), note.after()));
    }

    /** Facts of closed kinds are said in words of this language; addresses and labels stay as they are. */
    private String fact(Note.Kind kind, String fact) {
        return switch (kind) {
            case KIND, FORMAT, LIST, DONE, ALIGNMENT ->
                Stream.of(fact.split(" ", -1)).map(this::fact).collect(Collectors.joining(" "));
            case LINK -> Stream.of(fact.split(" ", -1)).map(this::target).collect(Collectors.joining(" "));
            case LEVEL, NUMBER, ANCHOR, IMAGE, FOOTNOTE, DEPTH, LANGUAGE, BREAK -> fact;
        };
    }

    /** Where a link leads: the name of an item, any other address as it is. */
    private String target(String address) {
        if (!address.startsWith(ITEM)) {
            return address;
        }
        String id = address.substring(ITEM.length());
        return items.of(id).map(n -> "“" + n + "”").orElseGet(() -> labels.word("text.item", id));
    }

    /** A fact that has a name of ours is told by it, such as the kind of a block; any other as it is. */
    private String fact(String fact) {
        String key = "text-fact." + fact;
        return labels.has(key) ? labels.word(key) : fact;
    }

    /** What to know of a word that replaces another; empty for what needs no words. */
    public Optional<String> hint(Hint hint) {
        if (hint instanceof Hint.Amount by) {
            String amount = by.unit().equals("Rp")
                    ? (by.amount().signum() > 0 ? "+" : "") + numerals.rupiah(by.amount())
                    : (numerals.signed(by.amount()) + " " + fact(by.unit())).strip();
            return Optional.of(by.percent()
                    .map(p -> amount + "; " + numerals.signed(p) + "%")
                    .orElse(amount));
        }
        return hint instanceof Hint.SameRoot same
                ? Optional.of(labels.word("text.root", same.root()))
                : Optional.empty();
    }

    /** What became of a section: its title, number, level and place. */
    public List<String> changes(SectionDiff section) {
        return section.changes().stream()
                .sorted()
                .map(change -> change(section, change))
                .toList();
    }

    /** The same as one line that begins with the title. */
    public String section(SectionDiff section) {
        return labels.word(
                "text.section",
                section.after().or(section::before).map(Headings::title).orElse(""),
                String.join("; ", changes(section)));
    }

    private String change(SectionDiff section, SectionDiff.Change change) {
        String key = key("text-section", change);
        Optional<Placed> before = section.before();
        Optional<Placed> after = section.after();
        return switch (change) {
            case ADDED, REMOVED -> labels.word(key);
            case RENAMED -> labels.word(key, before.map(Headings::title).orElse(""));
            case RENUMBERED ->
                labels.word(
                        key,
                        before.map(Headings::number).orElse(""),
                        after.map(Headings::number).orElse(""));
            case LEVEL_CHANGED ->
                labels.word(
                        key,
                        before.map(Headings::level).orElse(0),
                        after.map(Headings::level).orElse(0));
            case MOVED ->
                moved(before.map(this::above).orElse(""), after.map(this::above).orElse(""));
        };
    }

    /** From where to where a block moved. */
    public String moved(Placed before, Placed after) {
        boolean heading = Headings.level(after) > 0;
        return moved(heading ? above(before) : place(before), heading ? above(after) : place(after));
    }

    private String moved(String before, String after) {
        return before.equals(after)
                ? labels.word("text-section.moved.within", after)
                : labels.word("text-section.moved", before, after);
    }

    /** Where a section stands: below which title, else at the top of its document. */
    String above(Placed placed) {
        int size = placed.path().size();
        return size < 2
                ? labels.word("text.top")
                : labels.word("text.below", placed.path().get(size - 2));
    }

    /** The place of a block for readers: the titles above it. */
    public String place(Placed placed) {
        return placed.path().isEmpty()
                ? labels.word("text.top")
                : "“" + placed.path().get(placed.path().size() - 1) + "”";
    }

    private static String key(String prefix, Enum<?> constant) {
        return prefix + "." + Labels.style(constant);
    }
}
