package id.masterplan.bake;

/**
 * What a build published.
 *
 * @param changed false where the site was the same to the last byte and was left as it is
 */
public record Publication(int files, long bytes, boolean changed) {}
