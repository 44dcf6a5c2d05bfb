package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Operators on the words of paragraphs and headings. */
final class WordOperators {
    private final Sheet sheet;
    private final Random random;
    private final WordEdits edits;

    WordOperators(Sheet sheet, Random random, WordEdits edits) {
        this.sheet = sheet;
        this.random = random;
        this.edits = edits;
    }

    Optional<String> words(WordEdits.Kind kind, int count) {
        return paragraph(
                p -> WordEdits.fitting(p, kind) == 0 ? List.of() : edits.edit(p, kind, count), count + " words");
    }

    /** Emphasis around a text, or none where there was some. */
    Optional<String> emphasis() {
        return paragraph(
                content -> {
                    List<Inline> changed = new ArrayList<>(content);
                    for (int i = 0; i < changed.size(); i++) {
                        if (changed.get(i) instanceof Inline.Strong strong) {
                            changed.set(i, new Inline.Emphasis(strong.content()));
                            return changed;
                        }
                    }
                    return content.get(0) instanceof Inline.Text text ? strong(text.text(), content) : List.of();
                },
                "emphasis");
    }

    private List<Inline> strong(String text, List<Inline> content) {
        String[] words = text.split(" ", -1);
        int at = words.length < 6 ? -1 : 1 + random.nextInt(words.length - 4);
        if (at < 0 || !words[at].matches("\\p{L}+") || !words[at + 1].matches("\\p{L}+")) {
            return List.of();
        }
        List<Inline> changed = new ArrayList<>();
        changed.add(new Inline.Text(String.join(" ", List.of(words).subList(0, at)) + " "));
        changed.add(new Inline.Strong(List.of(new Inline.Text(words[at] + " " + words[at + 1]))));
        changed.add(new Inline.Text(" " + String.join(" ", List.of(words).subList(at + 2, words.length))));
        changed.addAll(content.subList(1, content.size()));
        return changed;
    }

    Optional<String> retarget() {
        return paragraph(
                content -> {
                    List<Inline> changed = new ArrayList<>(content);
                    for (int i = 0; i < changed.size(); i++) {
                        if (changed.get(i) instanceof Inline.Link link) {
                            String target = link.target() + "x" + random.nextInt(100);
                            changed.set(i, new Inline.Link(target, link.title(), link.content()));
                            return changed;
                        }
                    }
                    return List.of();
                },
                "target");
    }

    Optional<String> rename() {
        int at = Operators.choose(sheet, random, Block.Heading.class);
        return at < 0 ? Optional.empty() : rewrite(at, edits.edit(content(at), WordEdits.Kind.REPLACE, 1), "renamed");
    }

    Optional<String> level() {
        int at = Operators.choose(sheet, random, Block.Heading.class);
        if (at < 0) {
            return Optional.empty();
        }
        Block.Heading heading = (Block.Heading) sheet.pieces().get(at).body().block();
        int level = heading.level() == 2 ? 3 : heading.level() - 1;
        Piece piece = sheet.pieces().get(at);
        sheet.pieces()
                .set(at, piece.with(new Body.Plain(new Block.Heading(level, heading.anchor(), heading.content()))));
        return Optional.of(Operators.excerpt(piece) + " to level " + level);
    }

    /** Changes a share of the words of every paragraph of every document. */
    Optional<String> every(List<Sheet> sheets, double share) {
        for (Sheet each : sheets) {
            each.pieces().replaceAll(p -> {
                if (!(p.body().block() instanceof Block.Paragraph paragraph)) {
                    return p;
                }
                List<Inline> content = edits.share(paragraph.content(), share);
                return Inlines.words(content).isBlank() ? p : p.with(new Body.Plain(new Block.Paragraph(content)));
            });
        }
        return Optional.of("all paragraphs");
    }

    private interface Rewrite {
        List<Inline> of(List<Inline> content);
    }

    /** Tries some paragraphs until one fits. */
    private Optional<String> paragraph(Rewrite rewrite, String what) {
        for (int tries = 0; tries < 12; tries++) {
            int at = Operators.choose(sheet, random, Block.Paragraph.class);
            Optional<String> done = at < 0 ? Optional.empty() : rewrite(at, rewrite.of(content(at)), what);
            if (done.isPresent()) {
                return done;
            }
        }
        return Optional.empty();
    }

    private List<Inline> content(int at) {
        return Inlines.of(sheet.pieces().get(at).body().block());
    }

    private Optional<String> rewrite(int at, List<Inline> content, String what) {
        if (Inlines.words(content).isBlank() || content.equals(content(at))) {
            return Optional.empty();
        }
        Piece piece = sheet.pieces().get(at);
        sheet.pieces()
                .set(at, piece.with(new Body.Plain(Inlines.with(piece.body().block(), content))));
        return Optional.of(what + " " + Operators.excerpt(piece));
    }
}
