package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionState;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.TimelineRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A region's editions, newest first, each with the two questions readers have. */
final class TimelineRows {
    private final RegionDesk desk;
    private final String path;

    TimelineRows(RegionDesk desk, String path) {
        this.desk = desk;
        this.path = path;
    }

    List<TimelineRow> rows() {
        List<TimelineRow> rows = new ArrayList<>();
        desk.editions().forEach(edition -> rows.add(row(edition)));
        Collections.reverse(rows);
        return rows;
    }

    private TimelineRow row(Edition edition) {
        EditionHead head = edition.head();
        Labels labels = desk.labels();
        Formats formats = desk.setting().formats();
        return new TimelineRow(
                new Link(
                        labels.word("timeline.edition", desk.name(head), head.title()),
                        link(desk.addresses().edition(head.id()))),
                labels.word(head.kind()),
                Labels.style(head.state()),
                labels.word(head.state()),
                formats.period(head.period()),
                head.adopted()
                        .map(formats::day)
                        .map(Phrase::of)
                        .orElseGet(() -> Phrase.missing(labels.word("timeline.not-adopted"))),
                desk.instrument(head.instrument()),
                head.reason(),
                changedHere(head),
                sinceThen(head),
                head.illustrative());
    }

    private Optional<Link> changedHere(EditionHead head) {
        return desk.predecessor(head.id())
                .flatMap(before -> desk.comparison(before.id(), head.id()))
                .map(to -> new Link(
                        desk.labels()
                                .word(
                                        head.state() == EditionState.DRAFT
                                                ? "timeline.changed-by-draft"
                                                : "timeline.changed-here"),
                        link(to)));
    }

    /** Asked of old editions; of the draft it is the first question already. */
    private Optional<Link> sinceThen(EditionHead head) {
        return desk.library()
                .inForce()
                .map(Edition::head)
                .filter(current -> !current.id().equals(head.id()))
                .flatMap(current -> desk.comparison(head.id(), current.id()))
                .map(to -> new Link(desk.labels().word("timeline.since-then"), link(to)));
    }

    private String link(String toPath) {
        return Addresses.link(path, toPath);
    }
}
