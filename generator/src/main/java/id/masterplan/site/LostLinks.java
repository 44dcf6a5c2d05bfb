package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Programme;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdLink;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import id.masterplan.site.view.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Links of programmes to an objective or an RPJMD that is not there. */
final class LostLinks {
    private final RegionDesk desk;
    private final Edition edition;
    private final String path;
    private final Labels labels;
    private final Names names;

    LostLinks(RegionDesk desk, Edition edition, String path) {
        this.desk = desk;
        this.edition = edition;
        this.path = path;
        this.labels = desk.labels();
        this.names = new Names(desk, edition);
    }

    Optional<Section> section() {
        List<Statement> lost = new ArrayList<>();
        for (Programme p : edition.programmes()) {
            for (RpjmdLink link : p.rpjmdLinks()) {
                why(link).ifPresent(w -> lost.add(Statement.of(w, List.of(programme(p)))));
            }
        }
        return new SectionMaker("hilang_", labels.word("alignment.lost"))
                .statements(lost)
                .ifAny();
    }

    private Optional<String> why(RpjmdLink link) {
        Optional<Rpjmd> plan = names.rpjmd(link.plan());
        if (plan.isEmpty()) {
            return Optional.of(labels.word("alignment.lost-plan", link.plan()));
        }
        return names.objective(link.plan(), link.objective()).isPresent()
                ? Optional.empty()
                : Optional.of(labels.word(
                        "alignment.lost-objective", link.objective(), plan.get().title()));
    }

    private Phrase programme(Programme p) {
        return Phrase.to(
                p.title(),
                Addresses.link(path, desk.addresses().programme(edition.head().id(), p.id())));
    }
}
