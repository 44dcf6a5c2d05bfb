package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.Evaluation;
import id.masterplan.model.FollowUp;
import id.masterplan.model.FollowUpStatus;
import id.masterplan.model.ForumNote;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.Answers;
import id.masterplan.site.view.Brief;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers what a reader of a region asks first. */
final class RegionAnswers {
    private final RegionDesk desk;
    private final String path;
    private final Optional<Progress> progress;
    private final Labels labels;
    private final Formats formats;

    /** @param progress of the edition that readers look through */
    RegionAnswers(RegionDesk desk, String path, Optional<Progress> progress) {
        this.desk = desk;
        this.progress = progress;
        this.path = path;
        this.labels = desk.labels();
        this.formats = desk.setting().formats();
    }

    Answers answers() {
        Optional<EditionHead> inForce = desk.library().inForce().map(Edition::head);
        return new Answers(
                facts(),
                progress.flatMap(p -> p.brief(path)),
                inForce.flatMap(head -> new LastChange(desk).of(head, path)),
                desk.library().draft().map(this::draft),
                evaluation(),
                forum(),
                alignment(),
                Stream.concat(impact().stream(), recommendations().stream()).toList());
    }

    private List<Detail> facts() {
        Details details = new Details(labels);
        Optional<Edition> inForce = desk.library().inForce();
        if (inForce.isEmpty()) {
            return details.add("answers.in-force", Phrase.missing(labels.word("answers.no-edition")))
                    .list();
        }
        EditionHead head = inForce.get().head();
        Names names = new Names(desk, inForce.get());
        return details.add(
                        "answers.in-force",
                        Phrase.to(
                                labels.word("timeline.edition", desk.name(head), head.title()),
                                link(desk.addresses().edition(head.id()))))
                .expect("answers.since", head.adopted().map(formats::day))
                .add("answers.instrument", desk.instrument(head.instrument()))
                .add("edition.period", formats.period(inForce.get().frame().period()))
                .add("edition.rpjmd", names.rpjmd(inForce.get().frame().alignedWith(), path))
                .list();
    }

    private Brief draft(Edition draft) {
        return new LastChange(desk)
                .of(draft.head(), path)
                .map(change -> new Brief(
                        change.sentence(),
                        List.of(
                                new Link(
                                        labels.word("answers.read-draft"),
                                        link(desk.addresses()
                                                .edition(draft.head().id()))),
                                change.links().get(0)),
                        draft.head().illustrative()))
                .orElseGet(() -> new Brief(
                        labels.word("answers.first-draft"),
                        List.of(new Link(
                                labels.word("answers.read-draft"),
                                link(desk.addresses().edition(draft.head().id())))),
                        draft.head().illustrative()));
    }

    private Optional<Brief> evaluation() {
        return desk.library().record().evaluations().stream()
                .max(Comparator.comparing(Evaluation::date).thenComparing(Evaluation::id))
                .map(e -> new Brief(
                        evaluation(e),
                        List.of(new Link(e.title(), link(desk.addresses().evaluation(e.id())))),
                        e.illustrative()));
    }

    private String evaluation(Evaluation e) {
        String index = e.publishedIndex()
                .map(v -> desk.setting().values().text(v, ""))
                .orElseGet(() -> labels.word("evaluation.no-index"));
        return labels.word("answers.evaluation", formats.day(e.date()), index);
    }

    private Optional<Brief> forum() {
        return desk.library().record().forumNotes().stream()
                .max(Comparator.comparing(ForumNote::date).thenComparing(ForumNote::id))
                .map(f -> new Brief(
                        labels.word(
                                "answers.forum",
                                formats.day(f.date()),
                                formats.number(f.inputs().size())),
                        List.of(new Link(f.title(), link(desk.addresses().forum(f.id())))),
                        f.illustrative()));
    }

    private Optional<Brief> alignment() {
        return desk.browsed()
                .flatMap(edition -> Alignments.of(new Names(desk, edition), edition)
                        .map(a -> new Brief(
                                a.sentence(labels, formats),
                                List.of(new Link(
                                        labels.word("nav.alignment"),
                                        link(desk.addresses()
                                                .alignment(edition.head().id())))),
                                false)));
    }

    /** What the newest RPJMD left unaligned in the edition in force, which does not follow it yet. */
    private Optional<Brief> impact() {
        return desk.impacts().stream()
                .filter(i -> desk.library()
                        .inForce()
                        .filter(e -> e.head().id().equals(i.edition().id()))
                        .isPresent())
                .findFirst()
                .map(i -> new Brief(
                        labels.word("impact.not-followed", i.to().title(), new ImpactWords(desk).sentence(i)),
                        List.of(new Link(
                                labels.word("impact.brief"),
                                link(desk.addresses().impact(i.to().id())))),
                        false));
    }

    /** The recommendations that no edition and no draft answers, and those that one leaves open. */
    private Optional<Brief> recommendations() {
        Set<ItemId> answered = desk.editions().stream()
                .flatMap(e -> e.followUps().stream())
                .filter(f -> f.status() != FollowUpStatus.OPEN)
                .map(FollowUp::recommendation)
                .collect(Collectors.toSet());
        List<Evaluation> open = desk.library().record().evaluations().stream()
                .filter(e -> count(e, answered) > 0)
                .sorted(Comparator.comparing(Evaluation::date)
                        .thenComparing(Evaluation::id)
                        .reversed())
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int unanswered = open.stream().mapToInt(e -> count(e, answered)).sum();
        int all = desk.library().record().evaluations().stream()
                .mapToInt(e -> e.recommendations().size())
                .sum();
        return Optional.of(new Brief(
                labels.word("answers.recommendations", unanswered, all),
                open.stream()
                        .map(e -> new Link(e.title(), link(desk.addresses().evaluation(e.id()))))
                        .toList(),
                open.stream().anyMatch(Evaluation::illustrative)));
    }

    private static int count(Evaluation evaluation, Set<ItemId> answered) {
        return (int) evaluation.recommendations().stream()
                .filter(r -> !answered.contains(r.id()))
                .count();
    }

    private String link(String toPath) {
        return Addresses.link(path, toPath);
    }
}
