package id.masterplan.bake;

/** Opens a baker on templates that are not the program's. */
public final class OtherTemplates {
    private OtherTemplates() {}

    /** A baker on this folder of the class path. */
    public static Baker open(Words words, String root) {
        return Baker.open(words, root);
    }
}
