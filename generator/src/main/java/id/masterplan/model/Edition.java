package id.masterplan.model;

import java.util.List;

/** The whole content of one version of a plan, as it stood at its commit. */
public record Edition(
        EditionHead head,
        Frame frame,
        List<Agency> agencies,
        List<Programme> programmes,
        List<QuickWin> quickWins,
        List<Chapter> chapters,
        ChangeLog changes,
        List<Rpjmd> rpjmds,
        Vocabulary vocabulary) {
    /** Guards the lists against later change. */
    public Edition {
        agencies = List.copyOf(agencies);
        programmes = List.copyOf(programmes);
        quickWins = List.copyOf(quickWins);
        chapters = List.copyOf(chapters);
        rpjmds = List.copyOf(rpjmds);
    }
}
