package id.masterplan.site;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.model.ItemId;
import id.masterplan.model.StandingPage;
import id.masterplan.prose.change.BlockWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A term that the site's glossary explains: a paragraph that begins with the term in bold.
 *
 * @param term without the stop behind it
 * @param meaning what follows in the paragraph
 * @param section the heading above it; empty where none is
 * @param path of that heading, as a path of the site
 */
record GlossaryEntry(String term, String meaning, String section, String path) {
    private static final ItemId PAGE = new ItemId("istilah");

    /** Whether a standing page is the glossary. */
    static boolean isIn(StandingPage page) {
        return page.id().equals(PAGE);
    }

    /** The entries of the glossary, in its order. */
    static List<GlossaryEntry> of(StandingPage page) {
        Outline outline = Outline.of(page.body(), ProseHtml.PREFIX);
        String path = Addresses.standing(page.id());
        Optional<Outline.Entry> section = Optional.empty();
        List<GlossaryEntry> entries = new ArrayList<>();
        for (Block block : page.body().blocks()) {
            if (block instanceof Block.Heading heading) {
                section = outline.entry(heading);
            } else if (block instanceof Block.Paragraph paragraph
                    && !paragraph.content().isEmpty()
                    && paragraph.content().get(0) instanceof Inline.Strong strong) {
                List<Inline> rest =
                        paragraph.content().subList(1, paragraph.content().size());
                entries.add(new GlossaryEntry(
                        BlockWords.of(strong.content()).replaceFirst("\\.$", ""),
                        BlockWords.of(rest).strip(),
                        section.map(Outline.Entry::words).orElse(""),
                        path + section.map(s -> "#" + s.id()).orElse("")));
            }
        }
        return entries;
    }
}
