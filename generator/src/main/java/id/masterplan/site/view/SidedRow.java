package id.masterplan.site.view;

/**
 * A block of a text in both editions beside each other.
 *
 * @param fate style of what became of it
 * @param badge the same in words
 * @param before what the earlier edition says; empty where it says nothing
 * @param after what the later edition says; empty where it says nothing
 * @param whole the block with its marks over both columns, where two columns would tear it apart, such as a table
 * @param folded unchanged blocks in a row, told by their number; else empty
 */
public record SidedRow(String fate, Badge badge, Html before, Html after, Html whole, String folded) {}
