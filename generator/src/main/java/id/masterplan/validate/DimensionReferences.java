package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Dimension;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.Goal;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.SubDimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dimensions must be those of the scheme that the edition names; a press text's mislabelled pillar stops here. */
final class DimensionReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        List<DimensionScheme> schemes = edition.vocabulary().dimensionSchemes();
        ItemId named = edition.frame().dimensionScheme();
        Optional<DimensionScheme> scheme =
                schemes.stream().filter(s -> s.id().equals(named)).findFirst();
        if (scheme.isEmpty()) {
            findings.knownInFile(
                    Paths.frame(library.record()),
                    "/dimension_scheme",
                    named.text(),
                    Known.ids(schemes, DimensionScheme::id));
            return;
        }
        List<Dimension> dimensions = scheme.get().dimensions();
        Set<String> ids = Known.ids(dimensions, Dimension::id);
        for (Programme programme : edition.programmes()) {
            findings.known(programme.id(), "/dimension", programme.dimension().text(), ids);
            programme
                    .subDimension()
                    .ifPresent(s -> dimensions.stream()
                            .filter(d -> d.id().equals(programme.dimension()))
                            .findFirst()
                            .ifPresent(d -> findings.known(
                                    programme.id(),
                                    "/sub_dimension",
                                    s.text(),
                                    Known.ids(d.subDimensions(), SubDimension::id))));
        }
        for (QuickWin quickWin : edition.quickWins()) {
            findings.known(quickWin.id(), "/dimension", quickWin.dimension().text(), ids);
        }
        for (Goal goal : edition.frame().goals()) {
            goal.dimension().ifPresent(d -> findings.known(goal.id(), "/dimension", d.text(), ids));
        }
    }
}
