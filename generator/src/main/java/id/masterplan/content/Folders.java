package id.masterplan.content;

import id.masterplan.model.RegionId;
import java.util.List;

/** Where the files of a region and of the vocabularies lie. */
final class Folders {
    static final String VOCABULARY = "data/vocabulary/";
    static final String PAGES = "content/pages/";
    /** Translations of standing pages; the folder's name is the language. */
    static final String ENGLISH_PAGES = PAGES + "en/";

    static final String DATA = "data/regions/";
    static final String TEXTS = "content/regions/";

    private Folders() {}

    static boolean isOfRegion(String path) {
        return path.startsWith(DATA) || path.startsWith(TEXTS);
    }

    static String data(RegionId region) {
        return DATA + region + "/";
    }

    static String texts(RegionId region) {
        return TEXTS + region + "/";
    }

    static String ledger(RegionId region) {
        return data(region) + "editions.yaml";
    }

    static String chapters(RegionId region) {
        return texts(region) + "masterplan/";
    }

    static String quickWins(RegionId region) {
        return texts(region) + "quick-wins/";
    }

    static String plan(RegionId region) {
        return data(region) + "plan/";
    }

    static String rpjmd(RegionId region) {
        return data(region) + "rpjmd/";
    }

    /** The folders whose change makes a draft: the plan without what it only leans on. */
    static List<String> draft(RegionId region) {
        return List.of(chapters(region), quickWins(region), plan(region));
    }

    /** The folders an edition freezes. */
    static List<String> frozen(RegionId region) {
        return List.of(chapters(region), quickWins(region), plan(region), rpjmd(region), VOCABULARY);
    }
}
