package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.QuickWin;
import id.masterplan.site.view.Answer;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.QuickWinSheet;
import java.util.List;
import java.util.Optional;

/** Sets what is known of a quick win, question by question as assessors ask. */
final class QuickWinSheets {
    private final RegionDesk desk;
    private final Names names;
    private final ItemTargets targets;
    private final Labels labels;

    QuickWinSheets(RegionDesk desk, Edition edition, String path) {
        this.desk = desk;
        this.names = new Names(desk, edition);
        this.targets = new ItemTargets(desk, Optional.of(edition), path);
        this.labels = desk.labels();
    }

    /** Top: the level of the body's highest headings. */
    QuickWinSheet sheet(QuickWin q, String prefix, int top) {
        return new QuickWinSheet(
                q.id().text(),
                q.name(),
                facts(q),
                answers(q),
                risks(q),
                new ProseHtml(labels, targets, prefix, top).write(q.body()),
                Provenances.lines(desk.setting(), q.sources()),
                q.illustrative());
    }

    private List<Detail> facts(QuickWin q) {
        Particulars particulars = new Particulars(desk.setting());
        return new Details(labels)
                .add("item.expansion", q.expansion())
                .add("item.gloss", q.gloss())
                .add("programme.aliases", particulars.aliases(q.aliases()))
                .add("quick-win.type", q.type().map(labels::word))
                .add("programme.dimension", names.dimension(q.dimension()))
                .add("table.year", String.valueOf(q.year()))
                .expect("programme.lead", q.agency().map(names::agency))
                .add(
                        "programme.supporting",
                        q.supporting().stream()
                                .map(names::agency)
                                .map(Phrase::of)
                                .toList())
                .add("programme.status", labels.word(q.status()))
                .add(
                        "quick-win.progress",
                        q.progress().map(v -> desk.setting().values().phrase(v, "%")).stream()
                                .toList())
                .add("quick-win.programme", linked(q.programme()))
                .add("quick-win.continues", linked(q.continues()))
                .add(
                        "quick-win.url",
                        q.url().map(u -> u.startsWith("http") ? Phrase.to(u, u) : Phrase.of(u)).stream()
                                .toList())
                .add("item.evidence", particulars.evidence(q.evidence()))
                .list();
    }

    private List<Phrase> linked(Optional<ItemId> item) {
        return item.stream()
                .map(id -> targets.links(List.of(id)).stream()
                        .findFirst()
                        .map(l -> Phrase.to(l.label(), l.href()))
                        .orElseGet(() -> Phrase.of(id.text())))
                .toList();
    }

    private List<Answer> answers(QuickWin q) {
        Optional<String> partners = new Particulars(desk.setting())
                .partners(q.partners()).stream().map(Phrase::text).reduce((a, b) -> a + ", " + b);
        return List.of(
                answer("quick-win.problem", q.problem()),
                answer("quick-win.benefit", q.benefit()),
                answer("quick-win.uniqueness", q.uniqueness()),
                answer("quick-win.attractiveness", q.attractiveness()),
                answer("quick-win.partners", partners),
                answer("quick-win.development", q.development()),
                answer("quick-win.sustainability", q.sustainability()),
                answer("quick-win.resources", q.resources()));
    }

    private Answer answer(String key, Optional<String> text) {
        return new Answer(
                labels.word(key),
                text.map(Phrase::of).orElseGet(() -> Phrase.missing(labels.word("detail.not-stated"))));
    }

    private Optional<Grid> risks(QuickWin q) {
        if (q.risks().isEmpty()) {
            return Optional.empty();
        }
        List<GridRow> rows = q.risks().stream()
                .map(r -> Cells.row(Cells.head(Phrase.of(r.risk())), Cells.text(r.mitigation())))
                .toList();
        return Optional.of(new Grid(
                labels.word("quick-win.risks"),
                List.of(labels.word("quick-win.risk"), labels.word("quick-win.mitigation")),
                rows,
                List.of()));
    }
}
