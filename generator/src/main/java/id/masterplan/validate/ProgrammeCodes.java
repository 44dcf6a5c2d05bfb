package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.CodeScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.Programme;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdLink;
import id.masterplan.model.RpjmdProgramme;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** A programme code is a pair with its scheme and has the scheme's form (Permendagri 90/2019 and its updates). */
final class ProgrammeCodes implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        List<CodeScheme> schemes = edition.vocabulary().codeSchemes();
        for (Programme programme : edition.programmes()) {
            Spot spot = Spot.of(findings, programme.id());
            for (int i = 0; i < programme.rpjmdLinks().size(); i++) {
                link(programme.rpjmdLinks().get(i), spot.part("/rpjmd_links/" + i), schemes);
            }
            for (int i = 0; i < programme.budget().size(); i++) {
                budget(programme.budget().get(i), spot.part("/budget/" + i));
            }
        }
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        List<CodeScheme> schemes = library.record().vocabulary().codeSchemes();
        for (Rpjmd plan : library.record().rpjmds()) {
            String path = Paths.rpjmd(library.record(), plan.id());
            for (int i = 0; i < plan.programmes().size(); i++) {
                RpjmdProgramme programme = plan.programmes().get(i);
                Spot spot =
                        Spot.in(findings, path, "/programmes/" + i, plan.id().text());
                check(programme.code(), Optional.of(programme.scheme()), spot, schemes);
            }
        }
    }

    private static void link(RpjmdLink link, Spot spot, List<CodeScheme> schemes) {
        link.code().ifPresent(code -> {
            if (link.codeScheme().isEmpty()) {
                spot.tell("/code", ProblemCode.CODE_WITHOUT_SCHEME, spot.name(), code);
            }
            check(code, link.codeScheme(), spot, schemes);
        });
    }

    private static void check(String code, Optional<String> named, Spot spot, List<CodeScheme> schemes) {
        named.flatMap(n -> schemes.stream().filter(s -> s.id().equals(n)).findFirst())
                .filter(scheme -> !CodeForm.fits(code, scheme))
                .ifPresent(scheme -> {
                    Optional<CodeForm.Glued> glued = CodeForm.glued(code, scheme.subActivityDigits());
                    glued.ifPresentOrElse(
                            g -> glued(code, g, spot),
                            () -> spot.tell(
                                    "/code",
                                    ProblemCode.CODE_MALFORMED,
                                    spot.name(),
                                    code,
                                    scheme.id(),
                                    CodeForm.example(scheme)));
                });
    }

    /** A budget line names no scheme; only an account code behind the programme's is told. */
    private static void budget(BudgetLine line, Spot spot) {
        line.code()
                .flatMap(c -> CodeForm.glued(c, CodeForm.NEW_DIGITS).or(() -> CodeForm.glued(c, CodeForm.OLD_DIGITS)))
                .ifPresent(g -> glued(line.code().orElseThrow(), g, spot));
    }

    private static void glued(String code, CodeForm.Glued glued, Spot spot) {
        spot.tell("/code", ProblemCode.CODE_WITH_ACCOUNT, spot.name(), code, glued.programme(), glued.account());
    }
}
