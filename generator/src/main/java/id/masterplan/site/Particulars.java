package id.masterplan.site;

import id.masterplan.model.Alias;
import id.masterplan.model.CodeRef;
import id.masterplan.model.Evidence;
import id.masterplan.model.IndicatorList;
import id.masterplan.model.Partner;
import id.masterplan.model.Source;
import id.masterplan.model.Vocabulary;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small things that many items have, as lines: other names, partners, evidence, sources. */
final class Particulars {
    private final Setting setting;
    private final Labels labels;

    Particulars(Setting setting) {
        this.setting = setting;
        this.labels = setting.labels();
    }

    /** Other names, each with the year since when it was borne, where known. */
    List<Phrase> aliases(List<Alias> aliases) {
        return aliases.stream()
                .map(a -> Phrase.of(a.from()
                        .map(year -> labels.word("programme.alias-from", a.name(), year))
                        .orElse(a.name())))
                .toList();
    }

    /** Partners, each with the form of working together, where known. */
    List<Phrase> partners(List<Partner> partners) {
        return partners.stream()
                .map(p -> Phrase.of(p.form().map(f -> p.name() + " (" + f + ")").orElse(p.name())))
                .toList();
    }

    /** Evidence with its day; one without a day says so, for assessors ask when. */
    List<Phrase> evidence(List<Evidence> evidence) {
        return evidence.stream().map(this::evidence).toList();
    }

    private Phrase evidence(Evidence e) {
        String day = e.date().map(setting.formats()::day).orElseGet(() -> labels.word("evidence.no-date"));
        Optional<String> href = e.url().filter(u -> u.startsWith("https://") || u.startsWith("http://"));
        String text = labels.word("evidence.dated", e.title(), day);
        Optional<String> address = e.url().filter(u -> href.isEmpty());
        return new Phrase(address.map(a -> text + ": " + a).orElse(text), href, false, Optional.empty());
    }

    /** A code of a list with the list's name and, where the list has it, the code's own. */
    Phrase ref(CodeRef ref, Vocabulary vocabulary) {
        Optional<IndicatorList> list = vocabulary.indicatorLists().stream()
                .filter(l -> l.id().equals(ref.scheme()))
                .findFirst();
        String named =
                list.map(l -> setting.name(l.title())).orElse(ref.scheme().text()) + " " + ref.code();
        return Phrase.of(list.stream()
                .flatMap(l -> l.codes().stream())
                .filter(c -> c.code().equals(ref.code()))
                .map(c -> named + ": " + setting.name(c.name()))
                .findFirst()
                .orElse(named));
    }

    /** Sources as lines of a list. */
    List<Phrase> sources(List<Source> sources) {
        return Provenances.lines(setting, sources).stream().map(this::source).toList();
    }

    private Phrase source(SourceLine line) {
        String text = line.note().map(note -> line.text() + " (" + note + ")").orElse(line.text());
        return new Phrase(labels.word("source.of", text), line.href(), false, Optional.empty());
    }

    /** Lines one after the other. */
    @SafeVarargs
    static List<Phrase> together(List<Phrase>... lines) {
        List<Phrase> all = new ArrayList<>();
        for (List<Phrase> some : lines) {
            all.addAll(some);
        }
        return all;
    }
}
