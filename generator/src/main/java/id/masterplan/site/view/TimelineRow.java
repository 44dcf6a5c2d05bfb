package id.masterplan.site.view;

import java.util.Optional;

/**
 * An edition in a region's timeline with its two questions.
 *
 * @param changedHere to what this edition changed
 * @param sinceThen to how it differs from the one in force
 */
public record TimelineRow(
        Link edition,
        String kind,
        String tone,
        String state,
        String period,
        Phrase adopted,
        Phrase instrument,
        String reason,
        Optional<Link> changedHere,
        Optional<Link> sinceThen,
        boolean illustrative) {}
