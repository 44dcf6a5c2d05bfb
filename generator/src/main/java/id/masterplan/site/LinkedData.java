package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.Instrument;
import id.masterplan.model.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What pages say to programs, in the words of schema.org; only what the data hold. */
final class LinkedData {
    private final RegionDesk desk;

    LinkedData(RegionDesk desk) {
        this.desk = desk;
    }

    /** A region as the data set of its plan, with all editions. */
    Map<String, Object> region() {
        Map<String, Object> data = dataset(
                desk.labels().word("feed.title", desk.regionName()),
                desk.addresses().home());
        data.put(
                "hasPart",
                desk.library().editions().stream()
                        .map(Edition::head)
                        .map(this::edition)
                        .toList());
        return data;
    }

    /** An edition as a version of the data set. */
    Map<String, Object> edition(EditionHead head) {
        Map<String, Object> data = dataset(head.title(), desk.addresses().edition(head.id()));
        data.put("version", head.id().text());
        data.put("temporalCoverage", head.period().from() + "/" + head.period().to());
        head.adopted().ifPresent(day -> data.put("datePublished", day.toString()));
        head.digest().ifPresent(digest -> data.put("identifier", digest));
        data.put("creativeWorkStatus", desk.labels().word(head.state()));
        return data;
    }

    /** A comparison as data to take along. */
    Map<String, Object> comparison(EditionDiff diff, String title) {
        Addresses to = desk.addresses();
        String folder = to.comparisonFolder(diff.before().id(), diff.after().id());
        Map<String, Object> data =
                dataset(title, to.comparison(diff.before().id(), diff.after().id()));
        diff.after().adopted().ifPresent(day -> data.put("datePublished", day.toString()));
        data.put(
                "distribution",
                List.of(
                        download("application/json", folder + "diff.json"),
                        download("text/csv", folder + "perubahan.csv")));
        return data;
    }

    /** The legal instruments of the region. */
    Map<String, Object> instruments() {
        List<Map<String, Object>> all = desk.library().record().instruments().stream()
                .map(this::instrument)
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "CollectionPage");
        data.put("hasPart", all);
        return data;
    }

    private Map<String, Object> instrument(Instrument instrument) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Legislation");
        data.put("name", instrument.title());
        data.put("legislationType", desk.labels().word(instrument.kind()));
        instrument.number().ifPresent(number -> data.put("legislationIdentifier", number));
        instrument.enacted().ifPresent(day -> data.put("legislationDate", day.toString()));
        instrument.url().filter(url -> url.startsWith("http")).ifPresent(url -> data.put("sameAs", url));
        return data;
    }

    private Map<String, Object> dataset(String name, String path) {
        Region region = desk.library().record().region();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Dataset");
        data.put("name", name);
        data.put("description", desk.labels().word("region.description", region.name()));
        data.put("url", desk.setting().absolute(path));
        data.put("inLanguage", "id");
        Map<String, Object> area = new LinkedHashMap<>();
        area.put("@type", "AdministrativeArea");
        area.put("name", region.name());
        data.put("spatialCoverage", area);
        return data;
    }

    /** Data are shared by all languages of the site. */
    private Map<String, Object> download(String type, String path) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "DataDownload");
        data.put("encodingFormat", type);
        data.put("contentUrl", desk.setting().site().baseUrl() + path);
        return data;
    }
}
