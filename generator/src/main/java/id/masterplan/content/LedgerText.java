package id.masterplan.content;

import id.masterplan.content.schema.Names;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.Reference;
import id.masterplan.model.Source;
import tools.jackson.core.io.JsonStringEncoder;

/** An entry of the ledger as YAML; text stands in double quotes, where JSON and YAML agree. */
final class LedgerText {
    private LedgerText() {}

    static String of(LedgerEntry entry, String indent) {
        StringBuilder text = new StringBuilder();
        line(text, indent + "- ", "id", quoted(entry.id().text()));
        String next = indent + "  ";
        line(text, next, "title", quoted(entry.title()));
        line(text, next, "kind", Names.word(entry.kind()));
        line(
                text,
                next,
                "period",
                "{from: " + entry.period().from() + ", to: " + entry.period().to() + "}");
        line(text, next, "adopted", entry.adopted().toString());
        line(text, next, "instrument", reference(entry.instrument()));
        line(text, next, "aligned_with", reference(entry.alignedWith()));
        line(text, next, "reason", quoted(entry.reason()));
        line(text, next, "commit", quoted(entry.commit()));
        line(text, next, "digest", quoted(entry.digest()));
        if (entry.illustrative()) {
            line(text, next, "illustrative", "true");
        }
        if (!entry.sources().isEmpty()) {
            text.append(next).append("sources:\n");
            entry.sources().forEach(s -> source(text, next + "  ", s));
        }
        return text.toString();
    }

    private static void source(StringBuilder text, String indent, Source source) {
        line(text, indent + "- ", "title", quoted(source.title()));
        String next = indent + "  ";
        source.publisher().ifPresent(p -> line(text, next, "publisher", quoted(p)));
        source.url().ifPresent(u -> line(text, next, "url", quoted(u)));
        source.date().ifPresent(d -> line(text, next, "date", d.toString()));
        source.accessed().ifPresent(d -> line(text, next, "accessed", d.toString()));
        source.note().ifPresent(n -> line(text, next, "note", quoted(n)));
    }

    private static String reference(Reference reference) {
        if (reference instanceof Reference.Missing missing) {
            return "{missing: " + quoted(missing.missing()) + "}";
        }
        return quoted(reference.target().orElseThrow().text());
    }

    private static void line(StringBuilder text, String indent, String key, String value) {
        text.append(indent).append(key).append(": ").append(value).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }
}
