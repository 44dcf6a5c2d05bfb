package id.masterplan.site;

import static id.masterplan.site.Markup.escape;

import id.masterplan.model.Inline;
import id.masterplan.model.ItemId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes text within a block as HTML. Knows the kinds of inline there are and lets nothing else through. */
final class InlineHtml {
    private static final String ITEM = "item:";
    private static final Pattern EXTERNAL = Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Cntrl}]+");
    private static final Pattern FRAGMENT = Pattern.compile("#[^\\s\\p{Cntrl}]+");

    private final Labels labels;
    private final Targets targets;
    private final String prefix;
    private final Function<String, Optional<String>> notes;
    private final Set<String> explained = new HashSet<>();
    private boolean quiet;
    private boolean withinLink;

    /** Notes: the markup of a reference to the note of that label, where there is such a note. */
    InlineHtml(Labels labels, Targets targets, String prefix, Function<String, Optional<String>> notes) {
        this.labels = labels;
        this.targets = targets;
        this.prefix = prefix;
        this.notes = notes;
    }

    void write(List<Inline> content, StringBuilder out) {
        content.forEach(inline -> write(inline, out));
    }

    /** Words of a heading, in which abbreviations are not explained. */
    void heading(List<Inline> content, StringBuilder out) {
        boolean outer = quiet;
        quiet = true;
        write(content, out);
        quiet = outer;
    }

    /** An abbreviation of the glossary is explained where the text has it first. */
    private void text(String text, StringBuilder out) {
        int from = 0;
        for (MatchResult found : withinLink || quiet ? List.<MatchResult>of() : Glossary.in(text)) {
            Optional<Targets.Term> term = targets.term(found.group()).filter(t -> explained.add(found.group()));
            if (term.isPresent()) {
                out.append(escape(text.substring(from, found.start())));
                out.append("<a class=\"term\" href=\"")
                        .append(escape(term.get().href()))
                        .append('"');
                if (!term.get().language().equals(Labels.INDONESIAN.getLanguage())) {
                    out.append(" lang=\"").append(escape(term.get().language())).append('"');
                }
                out.append("><abbr title=\"");
                out.append(escape(term.get().meaning()))
                        .append("\">")
                        .append(found.group())
                        .append("</abbr></a>");
                from = found.end();
            }
        }
        out.append(escape(text.substring(from)));
    }

    private void write(Inline inline, StringBuilder out) {
        if (inline instanceof Inline.Text text) {
            text(text.text(), out);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            wrap("em", emphasis.content(), out);
        } else if (inline instanceof Inline.Strong strong) {
            wrap("strong", strong.content(), out);
        } else if (inline instanceof Inline.Strike strike) {
            wrap("s", strike.content(), out);
        } else if (inline instanceof Inline.Code code) {
            out.append("<code>").append(escape(code.text())).append("</code>");
        } else if (inline instanceof Inline.RawHtml raw) {
            out.append("<code class=\"raw\">").append(escape(raw.text())).append("</code>");
        } else if (inline instanceof Inline.Break) {
            out.append("<br>");
        } else if (inline instanceof Inline.Link link) {
            link(link, out);
        } else if (inline instanceof Inline.Image image) {
            image(image, out);
        } else if (inline instanceof Inline.NoteReference note) {
            out.append((withinLink ? Optional.<String>empty() : notes.apply(note.label()))
                    .orElseGet(() -> escape("[^" + note.label() + "]")));
        }
    }

    /** Opens what surrounds other text: emphasis or a link; content is not written. Gives what closes it. */
    String open(Inline surround, StringBuilder out) {
        if (surround instanceof Inline.Link link) {
            Optional<String> address = withinLink ? Optional.empty() : address(link.target());
            address.ifPresent(href -> opened(href, link, out));
            return address.isPresent() ? "</a>" : "";
        }
        String element =
                surround instanceof Inline.Emphasis ? "em" : surround instanceof Inline.Strong ? "strong" : "s";
        out.append('<').append(element).append('>');
        return "</" + element + ">";
    }

    private void wrap(String element, List<Inline> content, StringBuilder out) {
        out.append('<').append(element).append('>');
        write(content, out);
        out.append("</").append(element).append('>');
    }

    private void link(Inline.Link link, StringBuilder out) {
        Optional<String> address = withinLink ? Optional.empty() : address(link.target());
        address.ifPresent(href -> opened(href, link, out));
        boolean outer = withinLink;
        withinLink = true;
        write(link.content(), out);
        withinLink = outer;
        address.ifPresent(href -> out.append("</a>"));
    }

    private static void opened(String href, Inline.Link link, StringBuilder out) {
        out.append("<a href=\"").append(escape(href)).append('"');
        link.title().ifPresent(t -> out.append(" title=\"").append(escape(t)).append('"'));
        out.append(external(link.target()) ? " rel=\"noopener noreferrer\">" : ">");
    }

    /** Only what this writer knows is an address: an item, a place in the text, a web or mail address. */
    private Optional<String> address(String target) {
        if (target.startsWith(ITEM)) {
            String id = target.substring(ITEM.length());
            return id.matches(ItemId.PATTERN) ? targets.item(new ItemId(id)) : Optional.empty();
        }
        if (FRAGMENT.matcher(target).matches()) {
            return targets.place(prefix, target.substring(1));
        }
        return external(target) ? Optional.of(target) : Optional.empty();
    }

    private static boolean external(String target) {
        return EXTERNAL.matcher(target.toLowerCase(Locale.ROOT)).matches();
    }

    private void image(Inline.Image image, StringBuilder out) {
        Optional<String> address = targets.picture(image.source());
        if (address.isPresent()) {
            out.append("<img src=\"").append(escape(address.get())).append("\" alt=\"");
            out.append(escape(image.alternative())).append("\" loading=\"lazy\">");
        } else {
            out.append("<span class=\"no-picture\" data-alt=\"").append(escape(image.alternative()));
            out.append("\">")
                    .append(escape(labels.word("prose.picture", image.alternative())))
                    .append("</span>");
        }
    }
}
