package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.Region;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.RegionCard;
import java.util.Optional;

/** Makes the summary of a region; its links are those of the home page. */
final class RegionSummaries {
    private final RegionDesk desk;
    private final Labels labels;

    RegionSummaries(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    RegionSummary summary() {
        Region region = desk.library().record().region();
        Optional<EditionHead> inForce = desk.library().inForce().map(Edition::head);
        Phrase none = Phrase.missing(labels.word("answers.no-edition"));
        RegionCard card = new RegionCard(
                new Link(region.name(), desk.addresses().home()),
                labels.word(region.kind()),
                region.summary(),
                inForce.map(h -> Phrase.to(
                                labels.word(
                                        "home.edition",
                                        desk.name(h),
                                        desk.setting().formats().period(h.period())),
                                desk.addresses().edition(h.id())))
                        .orElse(none),
                inForce.flatMap(EditionHead::adopted)
                        .map(desk.setting().formats()::day)
                        .map(Phrase::of)
                        .orElseGet(() -> Phrase.missing(labels.word("detail.not-stated"))),
                inForce.flatMap(this::lastChange).orElseGet(() -> Phrase.of(labels.word("home.first"))),
                desk.library()
                        .draft()
                        .map(d -> new Link(
                                labels.word("home.draft"),
                                desk.addresses().edition(d.head().id()))),
                inForce.map(EditionHead::illustrative).orElse(false));
        return new RegionSummary(region.id(), region.province(), card);
    }

    private Optional<Phrase> lastChange(EditionHead head) {
        return desk.predecessor(head.id())
                .flatMap(before -> desk.comparison(before.id(), head.id())
                        .map(to -> Phrase.to(labels.word("home.change", desk.name(before), desk.name(head)), to)));
    }
}
