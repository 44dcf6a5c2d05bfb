package id.masterplan.model;

import java.util.Optional;

/** A link from a programme to an objective of an RPJMD. */
public record RpjmdLink(
        ItemId plan, ItemId objective, Relation relation, Optional<String> code, Optional<String> codeScheme) {}
