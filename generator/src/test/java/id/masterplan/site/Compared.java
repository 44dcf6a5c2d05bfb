package id.masterplan.site;

import id.masterplan.diff.EditionDiff;

/** Finds the pages of a comparison among all that the site makes. */
final class Compared {
    private Compared() {}

    static Page page(RegionDesk desk, EditionDiff diff) {
        return at(desk, Pairing.of(desk, diff).path());
    }

    static Page sheets(RegionDesk desk, EditionDiff diff) {
        return at(
                desk, desk.addresses().briefing(diff.before().id(), diff.after().id()));
    }

    private static Page at(RegionDesk desk, String path) {
        return new ComparisonPages(desk)
                .pages().stream()
                        .filter(page -> page.path().equals(path))
                        .findFirst()
                        .orElseThrow();
    }
}
