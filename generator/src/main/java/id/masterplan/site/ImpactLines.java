package id.masterplan.site;

import id.masterplan.diff.CodeCheck;
import id.masterplan.diff.Coverage;
import id.masterplan.diff.Impact;
import id.masterplan.diff.ImpactRow;
import id.masterplan.diff.Successor;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Programme;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.ImpactLine;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Mark;
import id.masterplan.site.view.MarkedLink;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One link of a programme in words: what its objective and its code became, and what the next edition did. */
final class ImpactLines {
    private final RegionDesk desk;
    private final Impact impact;
    private final String path;
    private final Labels labels;
    private final RecordNames names;

    ImpactLines(RegionDesk desk, Impact impact, String path) {
        this.desk = desk;
        this.impact = impact;
        this.path = path;
        this.labels = desk.labels();
        this.names = new RecordNames(desk);
    }

    /** What all ids of this edition's part of the page begin with. */
    String prefix() {
        return "edisi-" + impact.edition().id();
    }

    /** By which others point to a row; the same as long as programme and objective are. */
    String id(ImpactRow row) {
        String objective = row.link().map(l -> "_" + l.objective()).orElse("");
        return prefix() + "_" + row.programme() + objective;
    }

    ImpactLine line(ImpactRow row) {
        return new ImpactLine(
                id(row),
                link(row),
                row.fate().map(labels::word).orElseGet(() -> labels.word("impact.no-link")),
                row.objective()
                        .map(Objective::text)
                        .or(() -> row.link().map(l -> l.objective().text())),
                row.successors().stream().map(this::successor).toList(),
                row.suggestion().map(s -> objective(s.objective())),
                facts(row));
    }

    Phrase programme(ImpactRow row) {
        return Phrase.to(row.title(), link(row).href());
    }

    Link link(ImpactRow row) {
        return new Link(
                row.title(),
                Addresses.link(path, desk.addresses().programme(impact.edition().id(), row.programme())));
    }

    private List<Detail> facts(ImpactRow row) {
        Details facts = new Details(labels)
                .expect("programme.lead", row.agency().map(names::agency))
                .add("impact.stale", row.stale() ? labels.word("impact.stale-link") : "");
        row.code().ifPresent(c -> facts.add("programme.code", code(c)));
        impact.answer().ifPresent(next -> facts.add("impact.answered", answers(row, desk.name(next))));
        return facts.list();
    }

    /** What the next edition made of the link. */
    List<Phrase> answers(ImpactRow row, String edition) {
        List<Phrase> lines = new ArrayList<>(
                List.of(Phrase.of(labels.word("impact.answered-by", edition, labels.word(row.answered())))));
        row.answerLinks().stream().map(this::objective).forEach(l -> lines.add(Phrase.to(l.label(), l.href())));
        return lines;
    }

    private List<Phrase> code(CodeCheck c) {
        Phrase fate = Phrase.of(labels.word(c.fate()));
        return Particulars.together(codeBefore(c), List.of(fate), codeAfter(c));
    }

    List<Phrase> codeBefore(CodeCheck c) {
        return List.of(Phrase.of(named(c.code(), c.name(), c.scheme())));
    }

    List<Phrase> codeAfter(CodeCheck c) {
        return c.newCodes().stream()
                .map(code -> Phrase.of(named(code, c.newName(), c.newScheme())))
                .toList();
    }

    private String named(String code, Optional<String> name, Optional<String> scheme) {
        String text = name.map(n -> code + " " + n).orElse(code);
        return scheme.map(s -> text + " (" + desk.codeScheme(s) + ")").orElse(text);
    }

    private MarkedLink successor(Successor s) {
        List<Mark> marks = s.marks().stream().map(FieldRows::mark).toList();
        return new MarkedLink(marks, objective(s.objective()));
    }

    private Link objective(Objective o) {
        return new Link(
                o.text(),
                Addresses.link(path, desk.addresses().rpjmd(impact.to().id()) + "#" + o.id()));
    }

    /** An objective that no programme of the edition serves, and who of the next edition does. */
    Statement unserved(Coverage c) {
        List<Phrase> notes = new ArrayList<>();
        c.predecessors().forEach(p -> notes.add(Phrase.of(labels.word("impact.carries-on", p.text()))));
        impact.answer()
                .ifPresent(next -> c.answers()
                        .forEach(id -> notes.add(Phrase.to(
                                labels.word("impact.served-by", desk.name(next), title(id)),
                                Addresses.link(path, desk.addresses().programme(next.id(), id))))));
        return new Statement(
                prefix() + "_" + c.objective().id(),
                c.objective().text(),
                notes,
                c.objective().illustrative());
    }

    private String title(ItemId programme) {
        return impact.answer().flatMap(a -> desk.edition(a.id())).stream()
                .flatMap(e -> e.programmes().stream())
                .filter(p -> p.id().equals(programme))
                .map(Programme::title)
                .findFirst()
                .orElse(programme.text());
    }
}
