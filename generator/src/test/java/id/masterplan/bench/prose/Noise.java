package id.masterplan.bench.prose;

import id.masterplan.model.Prose;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Q2 and Q3: what is told where nothing changed, and what is not told where one thing did. */
final class Noise {
    final List<String> falsely = new ArrayList<>();
    final List<String> missed = new ArrayList<>();
    int noops;
    int singles;

    /** All chapters in all spellings, and so many single changes of each kind. */
    static Noise of(int count) {
        Noise noise = new Noise();
        Chapters.all().forEach(plan -> plan.forEach(noise::spellings));
        for (Change kind : Singles.KINDS) {
            for (int i = 0; i < count; i++) {
                Singles.of(kind, Singles.seed(kind, i)).ifPresent(noise::single);
            }
        }
        return noise;
    }

    private void spellings(Document chapter) {
        Map<String, String> spellings = Noops.of(chapter.body());
        Document plain = new Document(chapter.id(), chapter.title(), Chapters.parse(spellings.get("plain")));
        spellings.forEach((name, text) -> {
            noops++;
            Prose other = Chapters.parse(text);
            List<DocumentDiff> diffs = ProseComparison.of(List.of(new ProseComparison.Pair(
                    Optional.of(plain), Optional.of(new Document(chapter.id(), chapter.title(), other)))));
            if (Nodes.says(diffs)) {
                List<BlockDiff> told =
                        Nodes.all(diffs).filter(Nodes::says).limit(2).toList();
                falsely.add(chapter.id() + " " + name + ": " + told);
            }
        });
    }

    private void single(Case made) {
        singles++;
        Singles.missed(made, made.compare()).ifPresent(m -> missed.add(made.seed() + " " + made.log() + " " + m));
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(Report.line("Q2 false change", "0", falsely.size() + " of " + noops));
        rows.add(Report.line("Q3 silent miss", "0", missed.size() + " of " + singles));
        falsely.stream().limit(4).forEach(f -> rows.add("    " + f.substring(0, Math.min(900, f.length()))));
        missed.stream().limit(6).forEach(f -> rows.add("    " + f.substring(0, Math.min(500, f.length()))));
        return rows;
    }
}
