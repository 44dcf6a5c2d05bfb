package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.CodeRef;
import id.masterplan.model.Edition;
import id.masterplan.model.IndicatorList;
import id.masterplan.model.ListCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A reference code stands in the list of others that it names: SDG targets, ISO, U4SSC. */
final class CodeReferences implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        List<IndicatorList> lists = edition.vocabulary().indicatorLists();
        edition.programmes().forEach(p -> check(p.refs(), lists, Spot.of(findings, p.id())));
        Spots.indicators(edition, findings, (indicator, spot) -> check(indicator.refs(), lists, spot));
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        List<IndicatorList> lists = library.record().vocabulary().indicatorLists();
        Spots.indicators(library.record(), findings, (indicator, spot) -> check(indicator.refs(), lists, spot));
    }

    private static void check(List<CodeRef> refs, List<IndicatorList> lists, Spot spot) {
        for (int i = 0; i < refs.size(); i++) {
            CodeRef ref = refs.get(i);
            String pointer = "/refs/" + i;
            spot.known(pointer + "/scheme", ref.scheme().text(), Known.ids(lists, IndicatorList::id));
            lists.stream()
                    .filter(l -> l.id().equals(ref.scheme()))
                    .forEach(l -> spot.known(pointer + "/code", ref.code(), codes(l)));
        }
    }

    private static Set<String> codes(IndicatorList list) {
        return list.codes().stream().map(ListCode::code).collect(Collectors.toSet());
    }
}
