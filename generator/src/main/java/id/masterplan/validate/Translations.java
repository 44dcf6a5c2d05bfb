package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Label;
import id.masterplan.model.Site;
import id.masterplan.model.Vocabulary;
import id.masterplan.problem.Places;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Names that all readers see are there in English too; without it English pages show the Indonesian word. */
public final class Translations implements RecordRule {
    Translations() {}

    /** What the site's own names lack. */
    public static List<Problem> check(Site site, Places places) {
        Findings findings = new Findings(places, Optional.empty());
        look(site, Spot.in(findings, "data/site.yaml", "", "site.yaml"));
        return findings.all();
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        Vocabulary words = library.record().vocabulary();
        words.dimensionSchemes().forEach(s -> look(s, file(findings, "dimensions/" + s.id(), "")));
        words.evaluationSchemes().forEach(s -> look(s, file(findings, "evaluations/" + s.id(), "")));
        words.indicatorLists().forEach(s -> look(s, file(findings, "indicator-lists/" + s.id(), "")));
        look(words.fundingSources(), file(findings, "funding-sources", "/sources"));
        look(words.valueChain(), file(findings, "value-chain", "/types"));
    }

    private static Spot file(Findings findings, String name, String pointer) {
        return Spot.in(findings, Paths.VOCABULARY + name + ".yaml", pointer, name);
    }

    private static void look(Object words, Spot place) {
        Walk.over(words, place, (part, spot) -> {
            if (part instanceof Label label && label.en().isEmpty()) {
                spot.tell("", ProblemCode.TRANSLATION_MISSING, spot.name(), label.id());
            }
        });
    }
}
