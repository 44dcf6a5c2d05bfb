package id.masterplan.diff.structured;

/** A change of a plan that knows what the comparison must tell of it. */
interface Mutation {
    /** Makes the change; false, and nothing changed, where the plan has no room for it. */
    boolean make(Sketch plan, Expected expected);
}
