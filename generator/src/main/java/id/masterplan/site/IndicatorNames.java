package id.masterplan.site;

import id.masterplan.model.CodeRef;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.Phrase;

/** The names that an indicator needs of what is around it: a plan's, or the record's for an RPJMD. */
interface IndicatorNames {
    /** An agency's full name. */
    String agency(ItemId id);

    /** An indicator's name. */
    String indicator(ItemId id);

    /** A code of a reference list with the names of both. */
    Phrase ref(CodeRef ref);
}
