package id.masterplan.site;

import id.masterplan.model.EditionHead;
import id.masterplan.model.Source;
import id.masterplan.site.view.Proof;
import id.masterplan.site.view.Provenance;
import id.masterplan.site.view.SourceLine;
import id.masterplan.site.view.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where content comes from, in words. */
final class Provenances {
    private static final int BRIEF = 10;

    private final RegionDesk desk;

    Provenances(RegionDesk desk) {
        this.desk = desk;
    }

    Provenance of(EditionHead edition, Trust trust) {
        return new Provenance(
                desk.labels().word("provenance.edition", desk.name(edition), edition.title()),
                proofs(List.of(edition)),
                edition.illustrative() ? Optional.of(desk.labels().word("provenance.illustrative")) : Optional.empty(),
                lines(desk.setting(), edition.sources()),
                trust);
    }

    /** Of what is made from editions: a comparison, a history. */
    Provenance of(String about, List<EditionHead> editions, Optional<String> illustrative, Trust trust) {
        return new Provenance(about, proofs(editions), illustrative, List.of(), trust);
    }

    /** Of a record, whose page lists its sources itself. */
    static Provenance record(String about, Optional<String> illustrative, Trust trust) {
        return new Provenance(about, List.of(), illustrative, List.of(), trust);
    }

    private List<Proof> proofs(List<EditionHead> editions) {
        return editions.stream()
                .flatMap(e -> e.commit().map(commit -> proof(e, commit)).stream())
                .toList();
    }

    private Proof proof(EditionHead edition, String commit) {
        return new Proof(
                desk.name(edition),
                Optional.of(desk.instrument(edition.instrument()).text()),
                edition.adopted().map(desk.setting().formats()::day),
                commit.substring(0, Math.min(BRIEF, commit.length())),
                edition.digest());
    }

    static List<SourceLine> lines(Setting setting, List<Source> sources) {
        return sources.stream().map(source -> line(setting, source)).toList();
    }

    private static SourceLine line(Setting setting, Source source) {
        Labels labels = setting.labels();
        List<String> parts = new ArrayList<>(List.of(source.title()));
        source.publisher().ifPresent(parts::add);
        source.date().map(setting.formats()::day).ifPresent(parts::add);
        List<String> notes = new ArrayList<>();
        source.accessed().map(setting.formats()::day).ifPresent(day -> notes.add(labels.word("source.accessed", day)));
        source.note().ifPresent(notes::add);
        Optional<String> note = notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
        return new SourceLine(String.join(", ", parts), source.url().filter(Provenances::web), note);
    }

    private static boolean web(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
