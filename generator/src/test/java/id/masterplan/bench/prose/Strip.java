package id.masterplan.bench.prose;

import id.masterplan.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of text as a tool marked it, visible words only.
 *
 * @param moved whether the tool says that it stands elsewhere now
 */
record Strip(List<Span> spans, boolean moved) {
    Strip {
        spans = List.copyOf(spans);
    }

    String before() {
        return side(Span.Op.INSERTED);
    }

    String after() {
        return side(Span.Op.DELETED);
    }

    private String side(Span.Op out) {
        return spans.stream().filter(s -> s.op() != out).map(Span::text).collect(Collectors.joining());
    }
}
