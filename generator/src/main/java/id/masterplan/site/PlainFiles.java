package id.masterplan.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files for programs that read sites: what robots may fetch, and a guide for language models. */
final class PlainFiles {
    private final Setting setting;

    PlainFiles(Setting setting) {
        this.setting = setting;
    }

    Map<String, String> all(List<RegionSummary> regions) {
        Map<String, String> files = new TreeMap<>();
        files.put("robots.txt", robots());
        files.put("llms.txt", guide(regions));
        return files;
    }

    /** Drafts may be fetched, or nobody would see that they are not to be listed. */
    private String robots() {
        return "User-agent: *\nDisallow:\n\nSitemap: " + setting.site().baseUrl() + "sitemap.xml\n";
    }

    private String guide(List<RegionSummary> regions) {
        Labels labels = setting.labels();
        StringBuilder out = new StringBuilder();
        out.append("# ").append(setting.name(setting.site().title())).append("\n\n> ");
        out.append(setting.name(setting.site().description())).append("\n\n");
        out.append(labels.word("llms.rules"))
                .append("\n\n## ")
                .append(labels.word("llms.regions"))
                .append("\n\n");
        regions.stream().sorted(Comparator.comparing(RegionSummary::region)).forEach(r -> {
            Addresses to = new Addresses(r.region());
            out.append(link(
                    r.card().region().label(), to.home(), r.card().inForce().text()));
            out.append(link(
                    labels.word("nav.comparisons"),
                    to.comparisons(),
                    r.card().region().label()));
        });
        out.append("\n## ").append(labels.word("llms.about")).append("\n\n");
        setting.standing().forEach(p -> out.append(link(p.title(), Addresses.standing(p.id()), p.summary())));
        return out.toString();
    }

    private String link(String label, String path, String note) {
        return "- [" + label.replace("[", "(").replace("]", ")") + "](" + setting.absolute(path) + "): " + note + "\n";
    }
}
