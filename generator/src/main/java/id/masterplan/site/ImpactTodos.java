package id.masterplan.site;

import id.masterplan.diff.AgencyTodo;
import id.masterplan.diff.Answered;
import id.masterplan.diff.Duty;
import id.masterplan.diff.Impact;
import id.masterplan.diff.ImpactRow;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.site.view.ImpactDuties;
import id.masterplan.site.view.ImpactDuty;
import java.util.List;

/** An impact as lists of things to do, one for each agency. */
final class ImpactTodos {
    private final RegionDesk desk;
    private final Impact impact;
    private final ImpactLines lines;
    private final Labels labels;

    ImpactTodos(RegionDesk desk, Impact impact, ImpactLines lines) {
        this.desk = desk;
        this.impact = impact;
        this.lines = lines;
        this.labels = desk.labels();
    }

    List<ImpactDuties> agencies() {
        return impact.agencies().stream()
                .map(this::agency)
                .filter(a -> !a.duties().isEmpty())
                .toList();
    }

    private ImpactDuties agency(AgencyTodo todo) {
        List<ImpactDuty> duties = todo.rows().stream()
                .filter(r -> r.duty() != Duty.KEEP)
                .map(this::duty)
                .toList();
        Formats formats = desk.setting().formats();
        return new ImpactDuties(
                lines.prefix() + "_opd_" + todo.agency().map(ItemId::text).orElse(""),
                todo.name().or(() -> todo.agency().map(ItemId::text)).orElseGet(() -> labels.word("impact.no-agency")),
                labels.word("impact.open", formats.number(todo.counts().toDo()), formats.number(duties.size())),
                duties);
    }

    private ImpactDuty duty(ImpactRow row) {
        String state = impact.answer()
                .map(next -> labels.word("impact.answered-by", desk.name(next), labels.word(row.answered())))
                .orElse("");
        return new ImpactDuty(
                lines.id(row) + "_tugas", lines.link(row), task(row), row.answered() != Answered.OPEN, state);
    }

    private String task(ImpactRow row) {
        String objective = row.objective()
                .map(Objective::text)
                .orElseGet(() -> row.link().map(l -> l.objective().text()).orElse(""));
        return switch (row.duty()) {
            case KEEP -> labels.word("impact.task.keep");
            case CONFIRM -> labels.word("impact.task.confirm", objective);
            case REMAP -> labels.word("impact.task.remap", objective);
            case LINK -> labels.word("impact.task.link");
        };
    }
}
