package id.masterplan.spoil;

import id.masterplan.docs.Committed;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The manual's list of mistakes that are made on purpose, each of which must be told at its place. */
class SpoilersDocsTest {
    @Test
    void the_manual_lists_every_way_in_which_a_plan_is_spoilt() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Mistakes tried

                A valid plan is spoilt in each of these ways, at places drawn by a seeded generator, by the test
                `SpoiltPlansTest`. Each must yield its code at the line and column of the mistake, and nothing else.

                | mistake | told as |
                |---|---|
                """);
        for (Spoiler spoiler : Spoilers.all()) {
            page.append("| ")
                    .append(spoiler.what())
                    .append(" | [`")
                    .append(spoiler.code().id());
            page.append("`](problem-codes.html#").append(spoiler.code().id()).append(") |\n");
        }
        Committed.agrees("reference/mistakes-tried.md", page.toString());
    }
}
