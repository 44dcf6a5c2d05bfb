package id.masterplan.site;

/**
 * Two paths without the folders that both begin with, since those say nothing of a difference.
 *
 * @param before at least the name of the earlier file
 * @param after at least the name of the later file
 */
record ShortNames(String before, String after) {
    static ShortNames of(String before, String after) {
        int common = 0;
        int shorter = Math.min(before.length(), after.length());
        for (int i = 0; i < shorter && before.charAt(i) == after.charAt(i); i++) {
            common = before.charAt(i) == '/' ? i + 1 : common;
        }
        return new ShortNames(before.substring(common), after.substring(common));
    }
}
