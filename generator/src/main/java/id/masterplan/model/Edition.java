package id.masterplan.model;

import java.util.List;

/** The whole content of one version of a plan, as it stood at its commit. */
public record Edition(
        EditionHead head,
        Frame frame,
        List<Agency> agencies,
        List<Institution> institutions,
        List<Analysis> analyses,
        List<Strategy> strategies,
        List<Programme> programmes,
        List<QuickWin> quickWins,
        List<Chapter> chapters,
        ChangeLog changes,
        List<FollowUp> followUps,
        List<Rpjmd> rpjmds,
        Vocabulary vocabulary) {
    /** Guards the lists against later change. */
    public Edition {
        followUps = List.copyOf(followUps);
        institutions = List.copyOf(institutions);
        analyses = List.copyOf(analyses);
        strategies = List.copyOf(strategies);
        agencies = List.copyOf(agencies);
        programmes = List.copyOf(programmes);
        quickWins = List.copyOf(quickWins);
        chapters = List.copyOf(chapters);
        rpjmds = List.copyOf(rpjmds);
    }
}
