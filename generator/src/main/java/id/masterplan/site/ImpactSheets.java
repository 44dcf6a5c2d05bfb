package id.masterplan.site;

import id.masterplan.diff.Answered;
import id.masterplan.diff.CodeCheck;
import id.masterplan.diff.CodeFate;
import id.masterplan.diff.Coverage;
import id.masterplan.diff.Duty;
import id.masterplan.diff.Impact;
import id.masterplan.diff.ImpactRow;
import id.masterplan.diff.ObjectiveFate;
import id.masterplan.model.Reference;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.ImpactGroup;
import id.masterplan.site.view.ImpactSheet;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets what a newer RPJMD leaves unaligned in one edition. */
final class ImpactSheets {
    private static final List<Duty> ORDER = List.of(Duty.REMAP, Duty.LINK, Duty.CONFIRM, Duty.KEEP);

    private final RegionDesk desk;
    private final Impact impact;
    private final String path;
    private final Labels labels;
    private final ImpactLines lines;

    ImpactSheets(RegionDesk desk, Impact impact, String path) {
        this.desk = desk;
        this.impact = impact;
        this.path = path;
        this.labels = desk.labels();
        this.lines = new ImpactLines(desk, impact, path);
    }

    ImpactSheet sheet() {
        return new ImpactSheet(
                lines.prefix(),
                new Link(
                        desk.name(impact.edition()),
                        Addresses.link(
                                path, desk.addresses().edition(impact.edition().id()))),
                new ImpactWords(desk).sentence(impact),
                notes(),
                counts(),
                ORDER.stream().map(this::group).toList(),
                codes(),
                unserved(),
                new ImpactTodos(desk, impact, lines).agencies());
    }

    private List<Phrase> notes() {
        List<Phrase> notes = new ArrayList<>();
        notes.add(followed());
        if (impact.amendment()) {
            notes.add(Phrase.of(labels.word("impact.amendment")));
        }
        notes.add(answer());
        return notes;
    }

    private Phrase followed() {
        if (impact.from().isPresent()) {
            String title = impact.from().get().title();
            return new Phrase(
                    labels.word("impact.follows", desk.name(impact.edition()), title),
                    new ItemTargets(desk, Optional.empty(), path)
                            .item(impact.from().get().id()),
                    false,
                    Optional.empty());
        }
        String why = impact.edition().alignedWith() instanceof Reference.Missing missing ? missing.missing() : "";
        return Phrase.missing(labels.word("impact.follows-none", desk.name(impact.edition()), why));
    }

    /** What the next edition, or the draft, did already. */
    private Phrase answer() {
        if (impact.answer().isEmpty()) {
            return Phrase.missing(labels.word("impact.no-answer"));
        }
        List<String> said = new ArrayList<>();
        for (Answered answered : List.of(Answered.DONE, Answered.OVERTAKEN, Answered.DROPPED)) {
            int count = impact.counts().answers().getOrDefault(answered, 0);
            if (count > 0) {
                said.add(labels.word("impact.answer." + Labels.style(answered), number(count)));
            }
        }
        said.add(labels.word(
                "impact.answer.waiting",
                number(impact.counts().toDo()),
                number(impact.counts().rows())));
        return Phrase.of(labels.word("impact.answer", desk.name(impact.answer().get()), String.join("; ", said)));
    }

    private String number(int count) {
        return desk.setting().formats().number(count);
    }

    private Grid counts() {
        List<GridRow> rows = new ArrayList<>();
        Map<Duty, Integer> programmes = ImpactWords.programmes(impact);
        for (Duty duty : ORDER) {
            rows.add(row(
                    labels.word(duty),
                    Phrase.of(desk.setting().formats().number(programmes.getOrDefault(duty, 0))),
                    impact.counts().duties().getOrDefault(duty, 0)));
        }
        for (ObjectiveFate fate : ObjectiveFate.values()) {
            rows.add(row(
                    labels.word("impact.count-objective", labels.word(fate)),
                    Phrase.of(""),
                    impact.counts().fates().getOrDefault(fate, 0)));
        }
        for (CodeFate fate : CodeFate.values()) {
            rows.add(row(
                    labels.word("impact.count-code", labels.word(fate)),
                    Phrase.of(""),
                    impact.counts().codes().getOrDefault(fate, 0)));
        }
        List<GridRow> said = rows.stream()
                .filter(r -> rows.indexOf(r) < ORDER.size()
                        || !r.cells().get(2).phrase().text().equals("0"))
                .toList();
        return new Grid(
                labels.word("impact.counts"),
                List.of(labels.word("impact.kind"), labels.word("impact.programmes"), labels.word("impact.rows")),
                said,
                List.of());
    }

    private GridRow row(String label, Phrase programmes, int rows) {
        return Cells.row(
                Cells.head(Phrase.of(label)),
                Cells.number(programmes),
                Cells.number(Phrase.of(desk.setting().formats().number(rows))));
    }

    private ImpactGroup group(Duty duty) {
        String key = "impact.lead." + duty.name().toLowerCase(java.util.Locale.ROOT);
        return new ImpactGroup(
                lines.prefix() + "_" + Labels.key(duty).replace('.', '-'),
                labels.word(duty),
                labels.word(key),
                duty == Duty.KEEP,
                impact.rows().stream()
                        .filter(r -> r.duty() == duty)
                        .map(lines::line)
                        .toList());
    }

    private Section codes() {
        List<GridRow> rows = new ArrayList<>();
        for (ImpactRow row : impact.rows()) {
            row.code().filter(c -> c.fate() != CodeFate.UNCHANGED).ifPresent(c -> rows.add(code(row, c)));
        }
        SectionMaker section = new SectionMaker(lines.prefix() + "_kode", labels.word("impact.codes"));
        section.note(
                rows.isEmpty()
                        ? Phrase.missing(labels.word("impact.no-codes"))
                        : Phrase.of(labels.word("impact.codes-lead")));
        return section.grid(new Grid(
                        labels.word("impact.codes"),
                        List.of(
                                labels.word("roadmap.programme"),
                                labels.word("impact.code-fate"),
                                labels.word("impact.code-before"),
                                labels.word("impact.code-after"),
                                labels.word("impact.code-evidence")),
                        rows,
                        List.of()))
                .make();
    }

    private GridRow code(ImpactRow row, CodeCheck code) {
        return Cells.row(
                Cells.head(lines.programme(row)),
                Cells.text(labels.word(code.fate())),
                Cells.lines(lines.codeBefore(code)),
                Cells.lines(lines.codeAfter(code)),
                Cells.text(labels.word(code.evidence())));
    }

    private Section unserved() {
        List<Coverage> objectives = impact.newObjectives();
        SectionMaker section = new SectionMaker(lines.prefix() + "_baru", labels.word("impact.unserved-title"));
        if (impact.to().objectives().isEmpty()) {
            section.note(Phrase.missing(labels.word("impact.no-objectives")));
        } else if (objectives.isEmpty()) {
            section.note(labels.word("alignment.no-uncovered"));
        }
        return section.statements(objectives.stream().map(lines::unserved).toList())
                .make();
    }
}
