package id.masterplan.site;

import id.masterplan.model.ItemId;
import id.masterplan.site.view.Link;
import java.util.Map;
import java.util.Optional;

/** What a reader can do about a page: check it, edit its file, propose to correct it; where the site says how. */
record TrustLinks(RegionDesk desk, String path) {
    private static final ItemId VERIFYING = new ItemId("cara-memverifikasi");

    Optional<Link> verify() {
        return desk.setting()
                .standing(VERIFYING)
                .map(to -> new Link(desk.labels().word("trust.verify"), Addresses.link(path, to)));
    }

    Optional<Link> edit(String file) {
        return desk.setting()
                .site()
                .editUrl()
                .map(to -> UriPattern.fill(to, Map.of("path", file)))
                .map(to -> new Link(desk.labels().word("trust.edit"), to));
    }

    /** With what the proposal is about as its title. */
    Optional<Link> correct(String about) {
        return desk.setting()
                .site()
                .correctionUrl()
                .map(to -> UriPattern.fill(
                        to, Map.of("title", about, "page", desk.setting().absolute(path))))
                .map(to -> new Link(desk.labels().word("trust.correct"), to));
    }
}
