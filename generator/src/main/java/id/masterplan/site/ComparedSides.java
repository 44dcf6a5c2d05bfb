package id.masterplan.site;

import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.Rpjmd;
import id.masterplan.site.view.Cause;
import id.masterplan.site.view.ComparedSide;
import id.masterplan.site.view.Fact;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.Phrase;
import java.util.List;
import java.util.Optional;

/** The head of a comparison: which two editions, and what the later one says about its cause. */
record ComparedSides(Pairing pair) {

    List<ComparedSide> both() {
        return List.of(
                side("before", pair.diff().before(), pair.older()),
                side("after", pair.diff().after(), pair.newer()));
    }

    /** The reversed comparison, where the site has it. */
    Optional<Link> swap() {
        String label = pair.labels().word("compare.swap", pair.name(pair.after()), pair.name(pair.before()));
        return pair.desk().comparison(pair.after(), pair.before()).map(path -> new Link(label, pair.href(path)));
    }

    /** The cause, from the later edition's own words; a long span names what lies in between. */
    Cause cause() {
        EditionHead after = pair.diff().after();
        String relation = switch (after.state()) {
            case DRAFT -> "draft";
            case IN_FORCE, SUPERSEDED -> Labels.style(after.kind());
        };
        Labels labels = pair.labels();
        String said = labels.word("compare.cause." + relation, Sentence.inner(full(pair.before())), full(pair.after()));
        Optional<String> reason =
                Optional.of(after.reason()).filter(r -> !r.isBlank()).map(Sentence::ended);
        List<EditionId> between = Between.of(pair);
        String names = String.join(", ", between.stream().map(this::full).toList());
        return new Cause(
                reason.isPresent() ? said : said + " " + turn(),
                reason,
                between.isEmpty()
                        ? Optional.empty()
                        : Optional.of(labels.word("compare.cause.span", Sentence.inner(names))));
    }

    /** What a draft, which has no reason of its own yet, turns to: another RPJMD, where it does. */
    private String turn() {
        Labels labels = pair.labels();
        String before = plan(pair.diff().before());
        String after = plan(pair.diff().after());
        return before.isEmpty() || after.isEmpty() || before.equals(after)
                ? labels.word("compare.cause.none")
                : labels.word("compare.cause.rpjmd", before, after);
    }

    private String plan(EditionHead head) {
        return pair.desk().library().record().rpjmds().stream()
                .filter(p -> head.alignedWith().target().filter(p.id()::equals).isPresent())
                .map(Rpjmd::title)
                .findFirst()
                .orElse("");
    }

    private ComparedSide side(String position, EditionHead head, PlanNames names) {
        Labels labels = pair.labels();
        Phrase instrument = pair.desk().instrument(head.instrument());
        Formats formats = pair.desk().setting().formats();
        boolean draft = head.id().equals(EditionId.DRAFT);
        List<Fact> facts = List.of(
                new Fact(labels.word("compare.instrument"), instrument.text(), instrument.href()),
                new Fact(
                        labels.word("compare.adopted"),
                        head.adopted().map(formats::day).orElseGet(() -> labels.word("compare.adopted.none")),
                        Optional.empty()),
                new Fact(labels.word("compare.period"), formats.period(head.period()), Optional.empty()),
                AlignmentColumns.rpjmd(pair, Optional.empty(), head.alignedWith(), names));
        return new ComparedSide(
                position,
                labels.word("compare." + position),
                pair.name(head.id()),
                head.title(),
                labels.word("compare.state." + Labels.style(head.state())),
                facts,
                new Link(
                        draft
                                ? labels.word("compare.text.draft")
                                : labels.word("compare.text", head.id().text()),
                        pair.href(pair.at().edition(head.id()))),
                head.illustrative());
    }

    private String full(EditionId edition) {
        return edition.equals(EditionId.DRAFT)
                ? pair.labels().word("compare.edition.draft")
                : pair.labels().word("compare.edition", edition.text());
    }
}
