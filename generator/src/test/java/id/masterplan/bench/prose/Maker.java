package id.masterplan.bench.prose;

import id.masterplan.prose.change.Document;
import id.masterplan.text.Token;
import id.masterplan.text.TokenKind;
import id.masterplan.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Makes revisions of the project's own chapters. The same seed and steps make the same case. */
final class Maker {
    private Maker() {}

    /** A case of some operators first, then of so many of these kinds. */
    static Optional<Case> of(long seed, List<Change> first, int steps, List<Change> kinds) {
        Random random = random(seed);
        List<Step> chosen = new ArrayList<>();
        first.forEach(c -> chosen.add(new Step(c, random.nextLong() >>> 20)));
        for (int i = 0; i < steps; i++) {
            chosen.add(new Step(kinds.get(random.nextInt(kinds.size())), random.nextLong() >>> 20));
        }
        return replay(seed, chosen);
    }

    /** The case of these steps; none where its text cannot be written as Markdown without loss. */
    static Optional<Case> replay(long seed, List<Step> steps) {
        Ids ids = new Ids();
        List<Sheet> before = sheets(seed, ids);
        List<Sheet> after = before.stream().map(Sheet::copy).toList();
        Operators operators = new Operators(after, ids, pool(seed));
        List<String> log = new ArrayList<>();
        for (Step step : steps) {
            operators.apply(step).ifPresent(words -> log.add(step + " " + words));
        }
        return Case.of(seed, steps, log, before, after);
    }

    /** One to three neighbouring chapters. */
    static List<Sheet> sheets(long seed, Ids ids) {
        Random random = random(seed + 7);
        List<List<Document>> homes = new ArrayList<>();
        Chapters.all().forEach(plan -> plan.forEach(chapter -> homes.add(plan)));
        List<Document> plan = homes.get(random.nextInt(homes.size()));
        int first = random.nextInt(plan.size());
        int count = Math.min(plan.size() - first, 1 + random.nextInt(3));
        List<Sheet> sheets = new ArrayList<>();
        for (Document document : plan.subList(first, first + count)) {
            sheets.add(new Sheet(
                    document.id(),
                    document.title(),
                    document.body().blocks().stream()
                            .map(b -> Piece.first(ids.next(), Body.of(b, ids)))
                            .toList()));
        }
        return sheets;
    }

    /** Neighbouring seeds begin alike in {@link Random}; stirred they do not. */
    private static Random random(long seed) {
        long stirred = (seed + 1) * 0x9E3779B97F4A7C15L;
        return new Random(stirred ^ (stirred >>> 29));
    }

    /** Words for new text, of another region where there is one. */
    static List<String> pool(long seed) {
        int region = Math.floorMod((int) (seed * 7 + 3), Chapters.all().size());
        TreeMap<String, String> words = new TreeMap<>();
        for (Document document : Chapters.all().get(region)) {
            document.body().blocks().forEach(b -> {
                for (Token token : Tokens.of(Inlines.words(Inlines.of(b)))) {
                    if (token.kind() == TokenKind.WORD && token.text().matches("\\p{Ll}{4,}")) {
                        words.put(token.text(), token.text());
                    }
                }
            });
        }
        return List.copyOf(words.keySet());
    }
}
