package id.masterplan.site;

import id.masterplan.diff.Change;

/** The difference of a field in words. */
final class ChangePhrases {
    private final Formats formats;

    ChangePhrases(Setting setting) {
        this.formats = setting.formats();
    }

    String of(Change change) {
        return change.delta()
                .map(d -> formats.withUnit(formats.signed(d.amount()), d.unit()))
                .orElse(FateBadges.style(change.kind()));
    }
}
