package id.masterplan.bench;

import id.masterplan.bake.Baker;
import id.masterplan.bake.PageBudget;
import id.masterplan.bake.Weight;
import id.masterplan.export.SearchScripts;
import id.masterplan.search.SearchShard;
import id.masterplan.search.WordLists;
import id.masterplan.site.Addresses;
import id.masterplan.site.ManySummaries;
import id.masterplan.site.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the pages that belong to no region weigh with 3, 30, 300 and 514 regions. They are written to a folder, below the
 * number of regions, to be looked at.
 */
public final class NationalBench {
    private static final List<Integer> COUNTS = List.of(3, 30, 300, 514);
    private static final double KILO = 1024;
    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);

    private NationalBench() {}

    /** Measures; the argument is the folder. */
    public static void main(String[] arguments) {
        for (int count : COUNTS) {
            for (ManySummaries site : List.of(ManySummaries.indonesian(), ManySummaries.english())) {
                for (Weight weight : write(site, count, Path.of(arguments[0], Integer.toString(count)))) {
                    OUT.printf("%4d regions %-32s %6.1f KiB%n", count, weight.path(), weight.bytes() / KILO);
                }
            }
        }
    }

    /** Writes the pages and the parts of the search index that belong to no region; gives the heaviest of each kind. */
    public static List<Weight> write(ManySummaries site, int regions, Path folder) {
        PageBudget budget = new PageBudget();
        try (Baker baker = Baker.open(site.labels()::word)) {
            baker.assets((path, bytes) -> {
                budget.style(path, bytes);
                write(folder.resolve(path), bytes);
            });
            for (Page page : site.pages(regions)) {
                byte[] bytes = baker.render(page);
                budget.page(page, bytes);
                write(folder.resolve(page.path()), bytes);
            }
        }
        WordLists lists = WordLists.load();
        script(folder, "kata", SearchScripts.words(lists));
        for (SearchShard shard : site.search(regions)) {
            script(folder, shard.name(), SearchScripts.shard(shard, lists));
        }
        return budget.heaviest();
    }

    private static void script(Path folder, String name, String text) {
        write(folder.resolve(Addresses.INDEX + name + ".js"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
