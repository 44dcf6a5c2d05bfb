package id.masterplan.site;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.model.ItemId;
import id.masterplan.model.StandingPage;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.form.BlockText;
import id.masterplan.search.SearchItem;
import id.masterplan.search.SearchKind;
import id.masterplan.search.SearchShard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be found that belongs to no region: pages about the site and terms explained. */
final class NationalItems {
    /** The part of the index that every search loads. */
    static final String SHARD = "umum";

    /** The page whose paragraphs that begin with strong words explain these. */
    private static final ItemId GLOSSARY = new ItemId("istilah");

    private final Setting setting;
    private final List<SearchItem> items = new ArrayList<>();

    NationalItems(Setting setting) {
        this.setting = setting;
    }

    SearchShard shard() {
        return new SearchShard(SHARD, Optional.empty(), Optional.empty(), Optional.empty(), items());
    }

    List<SearchItem> items() {
        items.clear();
        setting.standing().forEach(this::page);
        return List.copyOf(items);
    }

    private void page(StandingPage page) {
        String address = Addresses.standing(page.id());
        boolean glossary = page.id().equals(GLOSSARY);
        String text = glossary
                ? page.summary()
                : page.summary() + " " + BlockText.plain(page.body().blocks());
        items.add(new SearchItem(SearchKind.STANDING, page.id().text(), page.title(), "", address, "", text, false));
        if (glossary) {
            terms(page, address);
        }
    }

    private void terms(StandingPage page, String address) {
        Outline outline = Outline.of(page.body(), ProseHtml.PREFIX);
        String place = "";
        String section = "";
        for (Block block : page.body().blocks()) {
            if (block instanceof Block.Heading heading) {
                Optional<Outline.Entry> entry = outline.entry(heading);
                place = entry.map(e -> "#" + e.id()).orElse(place);
                section = entry.map(Outline.Entry::words).orElse(section);
            } else if (block instanceof Block.Paragraph paragraph
                    && !paragraph.content().isEmpty()
                    && paragraph.content().get(0) instanceof Inline.Strong strong) {
                String term = BlockWords.of(strong.content()).replaceFirst("\\.$", "");
                List<Inline> rest =
                        paragraph.content().subList(1, paragraph.content().size());
                items.add(new SearchItem(
                        SearchKind.TERM,
                        "istilah:" + term,
                        term,
                        "",
                        address + place,
                        section,
                        BlockWords.of(rest).strip(),
                        false));
            }
        }
    }
}
