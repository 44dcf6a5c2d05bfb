package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.bake.Baker;
import id.masterplan.diff.Mutations;
import id.masterplan.model.Label;
import id.masterplan.model.Site;
import id.masterplan.testing.RecordTypes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Readers see everything: each component of a region is on some page, or listed here with the reason why not. */
class ShownTest {
    /** Paths from the region, and why a change there changes no page; the list only ever gets shorter. */
    private static final Map<String, String> NOT_SHOWN = Map.of(
            "/edition/head/(region|title|period|alignedWith)(/.*)?",
            "names the side, or the ledger's copy of what the frame says, which is shown",
            "/(edition|record)/vocabulary(/.*)?",
            "words of regulations: a name is shown where an item uses it; the lists themselves are data files",
            "/edition/rpjmds(/.*)?",
            "the RPJMDs as the edition knew them; the pages show those of the record",
            "/edition/chapters/0/file",
            "the address at which a draft is edited, and nothing in an adopted edition",
            "/record/rpjmds/0/programmes/0/indicators/0/id",
            "nothing points to an indicator of a programme of an RPJMD",
            ".*/body/blocks/5/language",
            "what language a piece of code is in changes nothing for readers",
            ".*/body/blocks/0/level",
            "headings are set one below the other, however deep the author wrote them",
            ".*/body/blocks/1/content/6/(source|title)",
            "pictures are told by their words; their files are not published");

    /** Pages that show changes and not the plan itself. */
    private static final Set<PageType> OF_CHANGES = EnumSet.of(
            PageType.COMPARISON,
            PageType.COMPARISONS,
            PageType.HISTORY,
            PageType.HISTORIES,
            PageType.FEED,
            PageType.SITEMAP);

    private static final Setting SETTING = new Setting(
            new Site(
                    new Label("Situs", Optional.empty()),
                    new Label("Situs", Optional.empty()),
                    "https://example.org/",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            List.of(),
            Labels.of(Labels.INDONESIAN));

    private static Map<String, Page> pages(FullRegion region) {
        return new SiteMap(SETTING)
                .region(region.library()).pages().stream()
                        .filter(p -> !OF_CHANGES.contains(p.type()))
                        .collect(Collectors.toMap(Page::path, p -> p, (a, b) -> a, TreeMap::new));
    }

    @Test
    void every_change_of_a_component_changes_a_page_unless_it_is_listed() {
        FullRegion full = FullRegion.make();
        Map<String, Page> before = pages(full);
        Map<String, String> rendered = new HashMap<>();
        List<String> unseen = new ArrayList<>();
        try (Baker baker = Baker.open(SETTING.labels()::word)) {
            for (Mutations.Mutation m : mutations()) {
                Map<String, Page> after = pages((FullRegion) m.root());
                boolean seen = !before.keySet().equals(after.keySet())
                        || before.values().stream()
                                .anyMatch(p -> differs(baker, p, after.getOrDefault(p.path(), p), rendered));
                if (!seen) {
                    unseen.add(m.path());
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    /** All single changes of what must be shown. */
    private static List<Mutations.Mutation> mutations() {
        return Mutations.of(FullRegion.make()).stream()
                .filter(m -> !listed(m.path()))
                .toList();
    }

    private static boolean differs(Baker baker, Page before, Page after, Map<String, String> rendered) {
        return !before.equals(after)
                && !text(baker, after).equals(rendered.computeIfAbsent(before.path(), path -> text(baker, before)));
    }

    private static boolean listed(String path) {
        return NOT_SHOWN.keySet().stream().anyMatch(p -> Pattern.matches(p, path));
    }

    private static String text(Baker baker, Page page) {
        return new String(baker.render(page), StandardCharsets.UTF_8);
    }

    @Test
    void every_component_of_every_record_is_changed_by_the_test() {
        assertThat(RecordTypes.unchanged(FullRegion.make()))
                .filteredOn(n -> !n.startsWith("LedgerEntry.") && !n.equals("Reference.Missing.missing"))
                .isEmpty();
    }
}
