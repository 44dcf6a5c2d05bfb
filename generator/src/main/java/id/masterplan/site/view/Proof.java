package id.masterplan.site.view;

import java.util.Optional;

/**
 * By what an edition's text is known to be the one adopted.
 *
 * @param commit shortened; {@code digest} in full
 */
public record Proof(
        String edition,
        Optional<String> instrument,
        Optional<String> adopted,
        String commit,
        Optional<String> digest) {}
