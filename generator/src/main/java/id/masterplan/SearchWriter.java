package id.masterplan;

import id.masterplan.export.SearchScripts;
import id.masterplan.search.SearchShard;
import id.masterplan.search.WordLists;
import id.masterplan.site.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes the parts of the search index as they come. */
final class SearchWriter {
    private final WordLists lists = WordLists.load();
    private final BiConsumer<String, byte[]> files;

    SearchWriter(BiConsumer<String, byte[]> files) {
        this.files = files;
    }

    List<SearchShard> write(List<SearchShard> shards) {
        shards.forEach(shard -> write(shard.name(), SearchScripts.shard(shard, lists)));
        return shards;
    }

    /** The words that every search needs. */
    void writeWords() {
        write("kata", SearchScripts.words(lists));
    }

    private void write(String name, String script) {
        files.accept(Addresses.INDEX + name + ".js", script.getBytes(StandardCharsets.UTF_8));
    }
}
