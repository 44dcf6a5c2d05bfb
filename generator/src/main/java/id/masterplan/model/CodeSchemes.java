package id.masterplan.model;

import java.util.List;

/** All lists of programme codes. */
public record CodeSchemes(List<CodeScheme> schemes) {
    /** Guards the lists against later change. */
    public CodeSchemes {
        schemes = List.copyOf(schemes);
    }
}
