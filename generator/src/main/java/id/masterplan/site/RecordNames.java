package id.masterplan.site;

import id.masterplan.model.CodeRef;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Names of the record, which stands beside all editions: the latest ones borne. */
final class RecordNames implements IndicatorNames {
    private final RegionDesk desk;
    private final List<Edition> latestFirst;

    RecordNames(RegionDesk desk) {
        this.desk = desk;
        List<Edition> editions = new ArrayList<>(desk.editions());
        Collections.reverse(editions);
        this.latestFirst = List.copyOf(editions);
    }

    @Override
    public String agency(ItemId id) {
        return latestFirst.stream()
                .flatMap(e -> e.agencies().stream())
                .filter(a -> a.id().equals(id))
                .map(a -> Names.full(a.currentName()))
                .findFirst()
                .orElse(id.text());
    }

    @Override
    public String indicator(ItemId id) {
        Stream<Indicator> planned =
                latestFirst.stream().flatMap(e -> e.programmes().stream()).flatMap(p -> p.indicators().stream());
        Stream<Indicator> objectives = desk.library().record().rpjmds().stream()
                .flatMap(r -> r.objectives().stream())
                .flatMap(o -> o.indicators().stream());
        return Stream.concat(planned, objectives)
                .filter(i -> i.id().equals(id))
                .map(Indicator::name)
                .findFirst()
                .orElse(id.text());
    }

    @Override
    public Phrase ref(CodeRef ref) {
        return new Particulars(desk.setting()).ref(ref, desk.library().record().vocabulary());
    }
}
