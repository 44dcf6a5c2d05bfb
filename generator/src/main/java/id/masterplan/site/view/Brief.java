package id.masterplan.site.view;

import java.util.List;

/** A short answer with the pages that say more. */
public record Brief(String sentence, List<Link> links, boolean illustrative) {
    /** Guards the lists against later change. */
    public Brief {
        links = List.copyOf(links);
    }
}
