package id.masterplan.diff;

import id.masterplan.model.QuickWin;
import id.masterplan.model.Risk;
import id.masterplan.model.Value;
import id.masterplan.prose.form.BlockText;
import java.util.Optional;

/** The fields of a quick win. */
final class QuickWinFields {
    private QuickWinFields() {}

    static Item of(QuickWin quickWin, Names names) {
        Fields fields = new Fields();
        fields.text("name", Rule.NAME, quickWin.name());
        fields.text("expansion", Rule.TEXT, quickWin.expansion());
        fields.text("gloss", Rule.TEXT, quickWin.gloss());
        quickWin.type().ifPresent(t -> fields.word("type", Rule.POINTER, t));
        ProgrammeFields.aliases(fields, quickWin.aliases());
        fields.pointer("dimension", Rule.DIMENSION, Optional.of(quickWin.dimension()), names.dimensions());
        fields.pointer("agency", Rule.LEAD, quickWin.agency(), names.items());
        fields.pointers("supporting", Rule.SUPPORTING, quickWin.supporting(), names.items());
        fields.year("year", Rule.YEAR, quickWin.year());
        fields.pointer("programme", Rule.ENTRY, quickWin.programme(), names.items());
        fields.pointer("continues", Rule.ENTRY, quickWin.continues(), names.items());
        fields.word("status", Rule.STATUS, quickWin.status());
        quickWin.progress()
                .ifPresent(p -> fields.add(
                        new Field("progress", Rule.STATUS, p, Optional.empty(), Optional.of("%"), Optional.empty())));
        sheet(fields, quickWin);
        if (!quickWin.body().blocks().isEmpty()) {
            fields.add(new Field(
                    "body",
                    Rule.BODY,
                    new Value.Text(
                            BlockText.plain(quickWin.body().blocks()),
                            Optional.of(BlockText.exact(quickWin.body().blocks())))));
        }
        fields.sourced("", quickWin);
        return new Item(
                ItemKind.QUICK_WIN,
                quickWin.id(),
                quickWin.name(),
                quickWin.aliases().stream().map(a -> a.name()).toList(),
                Optional.of(quickWin.dimension()),
                quickWin.agency(),
                quickWin.illustrative(),
                fields.list());
    }

    private static void sheet(Fields fields, QuickWin quickWin) {
        fields.text("problem", Rule.TEXT, quickWin.problem());
        fields.text("benefit", Rule.TEXT, quickWin.benefit());
        fields.text("uniqueness", Rule.TEXT, quickWin.uniqueness());
        fields.text("attractiveness", Rule.TEXT, quickWin.attractiveness());
        fields.partners(quickWin.partners());
        for (Risk risk : quickWin.risks()) {
            fields.add(new Field(
                    "risks/" + Fields.slug(risk.risk()),
                    Rule.ENTRY,
                    new Value.Text(risk.risk() + " — " + risk.mitigation(), Optional.empty()),
                    Optional.of(risk.risk()),
                    Optional.empty(),
                    Optional.empty()));
        }
        fields.text("sustainability", Rule.TEXT, quickWin.sustainability());
        fields.text("resources", Rule.TEXT, quickWin.resources());
        fields.text("development", Rule.TEXT, quickWin.development());
        fields.text("url", Rule.ENTRY, quickWin.url());
        fields.evidence(quickWin.evidence());
    }
}
