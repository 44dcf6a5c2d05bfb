package id.masterplan.validate;

import id.masterplan.model.ItemId;
import id.masterplan.model.RegionRecord;

/** Files that hold no item of their own. */
final class Paths {
    static final String VOCABULARY = "data/vocabulary/";
    static final String CODE_SCHEMES = VOCABULARY + "code-schemes.yaml";

    private Paths() {}

    static String frame(RegionRecord record) {
        return data(record) + "plan/frame.yaml";
    }

    static String changes(RegionRecord record) {
        return data(record) + "plan/changes.yaml";
    }

    static String followUps(RegionRecord record) {
        return data(record) + "plan/follow-ups.yaml";
    }

    static String ledger(RegionRecord record) {
        return data(record) + "editions.yaml";
    }

    static String rpjmd(RegionRecord record, ItemId plan) {
        return data(record) + "rpjmd/" + plan + ".yaml";
    }

    private static String data(RegionRecord record) {
        return "data/regions/" + record.region().id() + "/";
    }
}
