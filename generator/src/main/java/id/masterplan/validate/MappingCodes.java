package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.CodeMapping;
import id.masterplan.model.CodeScheme;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** The codes of an official list of successors have the forms of the two schemes that it leads from and to. */
final class MappingCodes implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        List<CodeScheme> schemes = library.record().vocabulary().codeSchemes();
        for (CodeMapping mapping : library.record().vocabulary().codeMappings()) {
            Optional<CodeScheme> from = scheme(mapping.fromScheme(), schemes);
            Optional<CodeScheme> to = scheme(mapping.toScheme(), schemes);
            for (int i = 0; i < mapping.rows().size(); i++) {
                check(mapping, mapping.rows().get(i).from(), from, "/rows/" + i + "/from", findings);
                check(mapping, mapping.rows().get(i).to(), to, "/rows/" + i + "/to", findings);
            }
        }
    }

    private static void check(
            CodeMapping mapping,
            Optional<String> code,
            Optional<CodeScheme> scheme,
            String pointer,
            Findings findings) {
        code.flatMap(c -> scheme.filter(s -> !CodeForm.fits(c, s)))
                .ifPresent(s -> findings.inFile(
                        SchemePaths.mapping(mapping.id()),
                        pointer,
                        ProblemCode.CODE_MALFORMED,
                        mapping.id(),
                        code.orElseThrow(),
                        s.id(),
                        CodeForm.example(s)));
    }

    private static Optional<CodeScheme> scheme(String id, List<CodeScheme> schemes) {
        return schemes.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
