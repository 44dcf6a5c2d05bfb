package id.masterplan.site;

import id.masterplan.diff.Impact;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.diff.Timeline;
import id.masterplan.model.CodeScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionState;
import id.masterplan.model.Instrument;
import id.masterplan.model.ItemId;
import id.masterplan.model.Reference;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the builders of one region's pages share: its library, its addresses, and short ways to look things up. */
public final class RegionDesk {
    private final Setting setting;
    private final RegionLibrary library;
    private final Addresses addresses;
    private final Map<ItemId, Timeline> histories;

    /** A desk for a region. */
    public RegionDesk(Setting setting, RegionLibrary library) {
        this.setting = setting;
        this.library = library;
        this.addresses = new Addresses(library.record().region().id());
        this.histories =
                library.timelines().stream().collect(Collectors.toUnmodifiableMap(Timeline::item, Function.identity()));
    }

    /** What all pages share. */
    public Setting setting() {
        return setting;
    }

    /** All that is known of the region. */
    public RegionLibrary library() {
        return library;
    }

    /** Where the region's pages are. */
    public Addresses addresses() {
        return addresses;
    }

    /** The words of the site's language. */
    public Labels labels() {
        return setting.labels();
    }

    /** The region's name. */
    public String regionName() {
        return library.record().region().name();
    }

    /** Adopted editions, oldest first, then the draft. */
    public List<Edition> editions() {
        List<Edition> all = new ArrayList<>(library.editions());
        library.draft().ifPresent(all::add);
        return all;
    }

    /** An edition of this id, or the draft. */
    Optional<Edition> edition(EditionId id) {
        return editions().stream().filter(e -> e.head().id().equals(id)).findFirst();
    }

    /** The edition that readers look through by agency, year and so on: the one in force, else the draft. */
    public Optional<Edition> browsed() {
        return library.inForce().or(library::draft);
    }

    /** The edition adopted after this one. */
    public Optional<EditionHead> successor(EditionId edition) {
        return neighbour(edition, 1).filter(head -> head.state() != EditionState.DRAFT);
    }

    /** The edition before this one; before the draft, the one in force. */
    public Optional<EditionHead> predecessor(EditionId edition) {
        return neighbour(edition, -1);
    }

    private Optional<EditionHead> neighbour(EditionId edition, int step) {
        List<EditionHead> heads = editions().stream().map(Edition::head).toList();
        for (int i = 0; i < heads.size(); i++) {
            int at = i + step;
            if (heads.get(i).id().equals(edition) && at >= 0 && at < heads.size()) {
                return Optional.of(heads.get(at));
            }
        }
        return Optional.empty();
    }

    /** The short name of an edition: its id, or the word for the draft. */
    public String name(EditionHead head) {
        return head.state() == EditionState.DRAFT
                ? labels().word("edition.draft")
                : labels().word("edition.named", head.id());
    }

    /** The short name of an edition, leading from a page to its own. */
    Phrase phrase(EditionHead head, String from) {
        return Phrase.to(name(head), Addresses.link(from, addresses.edition(head.id())));
    }

    /** Whether the item has a page of its history. */
    public boolean hasHistory(ItemId item) {
        return histories.containsKey(item);
    }

    /** The item through all editions. */
    Optional<Timeline> history(ItemId item) {
        return Optional.ofNullable(histories.get(item));
    }

    /** The comparison page of two editions, where there is one. */
    public Optional<String> comparison(EditionId before, EditionId after) {
        return library.comparison(before, after).map(diff -> addresses.comparison(before, after));
    }

    /** What an RPJMD leaves unaligned, the newest edition first. */
    public List<Impact> impacts(ItemId rpjmd) {
        return impacts().stream().filter(i -> i.to().id().equals(rpjmd)).toList();
    }

    /** What every RPJMD that has a page leaves unaligned, the newest RPJMD first. */
    public List<Impact> impacts() {
        return library.impacts().stream()
                .filter(i -> library.record().rpjmds().stream().anyMatch(r -> r.id().equals(i.to().id())))
                .toList();
    }

    /** The title of a scheme of codes; its id where the vocabulary has none. */
    String codeScheme(String id) {
        return library.record().vocabulary().codeSchemes().stream()
                .filter(s -> s.id().equals(id))
                .map(CodeScheme::title)
                .findFirst()
                .orElse(id);
    }

    /** A legal instrument as people cite it, or that none is known. */
    public Phrase instrument(Reference reference) {
        if (reference instanceof Reference.Missing missing) {
            return setting.values().missing(missing.missing());
        }
        return reference.target().map(this::instrument).orElseGet(() -> Phrase.of(""));
    }

    private Phrase instrument(ItemId id) {
        return library.record().instruments().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .map(this::cite)
                .orElseGet(() -> Phrase.of(id.text()));
    }

    private Phrase cite(Instrument instrument) {
        String kind = labels().word(instrument.kind());
        String citation = instrument.number().isPresent() && instrument.year().isPresent()
                ? labels().word(
                                "instrument.cited",
                                kind,
                                instrument.number().get(),
                                instrument.year().get())
                : instrument.title();
        return new Phrase(citation, instrument.url(), false, Optional.empty());
    }
}
