package id.masterplan.diff;

import java.util.List;
import java.util.Optional;

/**
 * A programme code and what became of it.
 *
 * @param scheme the list it is from, where the link says so
 * @param name the name it bore, as printed
 * @param newCodes what it is now, of {@code newScheme}; several where the official list divides it
 * @param newName the name it bears now, as printed
 */
public record CodeCheck(
        CodeFate fate,
        CodeEvidence evidence,
        String code,
        Optional<String> scheme,
        Optional<String> name,
        List<String> newCodes,
        Optional<String> newScheme,
        Optional<String> newName) {
    /** Guards the list against later change. */
    public CodeCheck {
        newCodes = List.copyOf(newCodes);
    }
}
