package id.masterplan.bake;

/** The words of the interface, as templates ask for them with {@code t("key", arg…)}. */
@FunctionalInterface
public interface Words {
    /** The words of a key with its arguments filled in; a key that does not exist is an exception that names it. */
    String word(String key, Object... arguments);
}
