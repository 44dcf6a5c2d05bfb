package id.masterplan.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.form.BlockText;
import id.masterplan.text.Numbering;
import id.masterplan.text.Slug;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Takes the documents of one side apart into blocks and sections. */
final class SideReader {
    private final Optional<Map<String, Integer>> vocabulary;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Open> sections = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<UnaryOperator<String>> names = new ArrayList<>();

    /** A section whose end is not reached yet. */
    private static final class Open {
        private final Section begun;
        private int own = -1;
        private int to = -1;

        Open(Section begun) {
            this.begun = begun;
        }

        Section closed() {
            return new Section(
                    begun.id(),
                    begun.document(),
                    begun.parent(),
                    begun.level(),
                    begun.from(),
                    own < 0 ? to : own,
                    to,
                    begun.number(),
                    begun.title(),
                    begun.anchor());
        }
    }

    /** @param vocabulary numbers of words, shared by both sides; none where words are not looked at */
    SideReader(Optional<Map<String, Integer>> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param notes names the footnotes of a document by what they say */
    void add(int place, Optional<Document> document, UnaryOperator<String> notes) {
        names.add(notes);
        begin(new Section(sections.size(), place, Section.NONE, 0, nodes.size(), 0, 0, "", "", ""));
        int index = 0;
        for (Block block : document.map(d -> d.body().blocks()).orElse(List.of())) {
            String plain = BlockText.plain(block);
            String words = plain;
            if (block instanceof Block.Heading heading) {
                words = heading(place, heading, plain);
            }
            nodes.add(new Node(
                    nodes.size(),
                    place,
                    index++,
                    block,
                    open.getLast().begun.id(),
                    BlockText.exact(List.of(block), notes),
                    plain.toLowerCase(Locale.ROOT),
                    block instanceof Block.Footnote note ? notes.apply(note.label()) : "",
                    bag(words)));
        }
        end(0);
    }

    private Bag bag(String words) {
        return vocabulary.map(v -> Bag.of(words, v)).orElse(Bag.EMPTY);
    }

    Side read() {
        return new Side(nodes, sections.stream().map(Open::closed).toList(), names);
    }

    /** Begins a section and returns the words of its title without the number. */
    private String heading(int place, Block.Heading heading, String plain) {
        end(heading.level());
        Open around = open.getLast();
        around.own = around.own < 0 ? nodes.size() : around.own;
        Numbering parted = Numbering.of(plain);
        begin(new Section(
                sections.size(),
                place,
                around.begun.id(),
                heading.level(),
                nodes.size(),
                0,
                0,
                parted.number(),
                parted.title().toLowerCase(Locale.ROOT),
                Slug.follows(heading.anchor(), plain) ? "" : heading.anchor()));
        return parted.title().isEmpty() ? plain : parted.title();
    }

    private void begin(Section section) {
        Open begun = new Open(section);
        sections.add(begun);
        open.addLast(begun);
    }

    /** Ends the sections of this level and deeper; level 0 ends the document. */
    private void end(int level) {
        while (!open.isEmpty() && open.getLast().begun.level() >= level) {
            open.removeLast().to = nodes.size();
        }
    }
}
