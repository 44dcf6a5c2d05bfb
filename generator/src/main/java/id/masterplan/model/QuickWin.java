package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/**
 * A quick win: an acceleration programme that the public feels at once. The fields are the twelve questions that assessors score.
 *
 * @param progress completion in percent
 * @param body the sheet's text below its front matter
 */
public record QuickWin(
        ItemId id,
        String name,
        Optional<String> expansion,
        Optional<String> gloss,
        List<Alias> aliases,
        ItemId dimension,
        Optional<ItemId> agency,
        List<ItemId> supporting,
        int year,
        Optional<InnovationType> type,
        Optional<ItemId> programme,
        Optional<ItemId> continues,
        Lifecycle status,
        Optional<Value> progress,
        Optional<String> problem,
        Optional<String> benefit,
        Optional<String> uniqueness,
        Optional<String> attractiveness,
        List<Partner> partners,
        List<Risk> risks,
        Optional<String> sustainability,
        Optional<String> resources,
        Optional<String> development,
        Optional<String> url,
        List<Evidence> evidence,
        Prose body,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public QuickWin {
        evidence = List.copyOf(evidence);
        aliases = List.copyOf(aliases);
        supporting = List.copyOf(supporting);
        partners = List.copyOf(partners);
        risks = List.copyOf(risks);
        sources = List.copyOf(sources);
    }
}
