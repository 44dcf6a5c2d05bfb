package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Institution;
import id.masterplan.model.Member;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import java.util.List;
import java.util.Optional;

/** Who carries the plan: council, teams and forum, with members, meetings and duties. */
final class InstitutionSections {
    private final RegionDesk desk;
    private final Names names;
    private final Labels labels;

    InstitutionSections(RegionDesk desk, Names names) {
        this.desk = desk;
        this.names = names;
        this.labels = desk.labels();
    }

    Optional<Section> of(Edition edition) {
        return new SectionMaker("lembaga_", labels.word("edition.institutions"))
                .parts(edition.institutions().stream().map(this::institution).toList())
                .ifAny();
    }

    private Section institution(Institution i) {
        Details facts = new Details(labels)
                .add("institution.kind", labels.word(i.kind()))
                .add(
                        "institution.instrument",
                        i.instrument().map(desk::instrument).stream().toList())
                .add("institution.chair", i.chair())
                .add(
                        "institution.meetings",
                        i.meetingsPerYear().map(n -> labels.word("institution.meetings-per-year", n)))
                .add("institution.duties", i.duties());
        return new SectionMaker(i.id().text(), i.name())
                .facts(facts)
                .grid(new Grid(
                        labels.word("institution.members"),
                        List.of(
                                labels.word("member.role"),
                                labels.word("programme.lead-brief"),
                                labels.word("member.name")),
                        i.members().stream().map(this::member).toList(),
                        List.of()))
                .origin(desk.setting(), i.illustrative(), i.sources())
                .make();
    }

    private GridRow member(Member m) {
        return Cells.row(
                Cells.head(Phrase.of(m.role())),
                Cells.text(m.agency().map(names::agency).orElse("")),
                Cells.text(m.name().orElse("")));
    }
}
