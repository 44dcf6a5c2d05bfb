package id.masterplan.validate;

import id.masterplan.model.ItemId;
import id.masterplan.model.RegionRecord;

/** Files that hold no item of their own, by region. */
final class Paths {
    private Paths() {}

    static String frame(RegionRecord record) {
        return data(record) + "plan/frame.yaml";
    }

    static String changes(RegionRecord record) {
        return data(record) + "plan/changes.yaml";
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
