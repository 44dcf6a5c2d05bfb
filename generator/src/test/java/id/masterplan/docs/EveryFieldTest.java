package id.masterplan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.Schemas;
import id.masterplan.content.schema.Components;
import id.masterplan.content.schema.Names;
import id.masterplan.content.schema.Shape;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.model.FieldNames;
import id.masterplan.model.ItemId;
import id.masterplan.model.Partner;
import id.masterplan.model.RegionId;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every field that a file may hold: named and explained in both languages, in the committed schema, in the manual, and
 * either part of an edition, where {@code TotalityTest} holds it compared or ignored for a reason, or of a kind of
 * document that is not compared, for the reason given here.
 */
class EveryFieldTest {
    private static final Set<Class<?>> ONE_WORD = Set.of(ItemId.class, EditionId.class, RegionId.class, Partner.class);

    /** What is no part of an edition, and why two editions are not compared by it. */
    private static final Map<String, String> NOT_COMPARED = Map.ofEntries(
            Map.entry("Site", "the site's own name and address"),
            Map.entry("StandingPage", "a page about the site"),
            Map.entry("Region", "names the place, whatever the edition"),
            Map.entry("Ledger", "lists the editions that are compared"),
            Map.entry("LedgerEntry", "names a side of the comparison"),
            Map.entry("InstrumentsFile", "a list of the record"),
            Map.entry("Instrument", "the record grows; which instrument an edition rests on is compared"),
            Map.entry("Evaluation", "the record grows; scores of years are shown side by side"),
            Map.entry("Assessor", "part of an evaluation"),
            Map.entry("ComponentScore", "part of an evaluation"),
            Map.entry("DimensionScore", "part of an evaluation"),
            Map.entry("QuestionScore", "part of an evaluation"),
            Map.entry("Finding", "part of an evaluation"),
            Map.entry("Recommendation", "part of an evaluation; what an edition makes of it is compared"),
            Map.entry("ForumNote", "the record grows"),
            Map.entry("ForumInput", "part of a forum note"),
            Map.entry("Realisations", "the record grows; results are judged against one edition"),
            Map.entry("Realisation", "part of a table of results"),
            Map.entry("CountTotal", "part of a table of results"),
            Map.entry("ClaimsFile", "a list of the record"),
            Map.entry("Claim", "the record grows"),
            Map.entry("AgenciesFile", "a list; its entries are compared"),
            Map.entry("InstitutionsFile", "a list; its entries are compared"),
            Map.entry("StrategiesFile", "a list; its entries are compared"),
            Map.entry("FollowUpsFile", "a list; its entries are compared"),
            Map.entry("CodeSchemes", "a list of the vocabulary, which regulations define for all regions"),
            Map.entry("FundingSources", "a list of the vocabulary"),
            Map.entry("ValueChain", "a list of the vocabulary"));

    static Stream<Class<? extends Record>> records() {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        Schemas.SHAPES.stream().map(Shape::type).forEach(type -> written(type, found));
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void is_labelled_and_explained_in_both_languages(Class<? extends Record> type) {
        for (Locale locale : new Locale[] {Locale.forLanguageTag("id"), Locale.ENGLISH}) {
            FieldNames names = FieldNames.of(locale);
            for (RecordComponent field : Components.written(type)) {
                assertThat(names.title(type, field.getName()))
                        .as(field.toString())
                        .isNotEqualTo(field.getName());
                assertThat(names.help(type, field.getName()))
                        .as(field.toString())
                        .get()
                        .asString()
                        .endsWith(".");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void is_in_the_schema_and_on_the_reference_page(Class<? extends Record> type) throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/reference/data-files.md"));
        Shape<?> shape = Schemas.SHAPES.stream()
                .filter(s -> s.type() == type)
                .findFirst()
                .orElse(null);
        String heading = shape == null ? "\n### " + type.getSimpleName() + "\n" : "Shape `" + shape.line() + "`";
        assertThat(page).contains(heading);
        String section =
                page.substring(page.indexOf(heading) + heading.length()).split("\n#", 2)[0];
        String schemas = Schemas.SHAPES.stream().map(Schemas::committed).reduce("", String::concat);
        for (RecordComponent field : Components.written(type)) {
            String key = Names.key(field.getName());
            assertThat(section).as(type.getSimpleName()).contains("| `" + key + "` |");
            assertThat(schemas).contains("\"" + key + "\" : {");
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void is_part_of_an_edition_or_not_compared_for_a_reason(Class<? extends Record> type) {
        Set<Class<?>> compared = new LinkedHashSet<>();
        reached(Edition.class, compared);
        assertThat(compared.contains(type) || NOT_COMPARED.containsKey(type.getSimpleName()))
                .as(type.getSimpleName())
                .isTrue();
    }

    @Test
    void no_reason_is_given_for_what_is_compared_or_gone() {
        Set<Class<?>> compared = new LinkedHashSet<>();
        reached(Edition.class, compared);
        assertThat(NOT_COMPARED.keySet())
                .allMatch(name -> records().anyMatch(r -> r.getSimpleName().equals(name)))
                .noneMatch(name ->
                        compared.stream().anyMatch(c -> c.getSimpleName().equals(name)));
    }

    private static void written(Type type, Set<Class<? extends Record>> found) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(t -> written(t, found));
        } else if (type instanceof Class<?> plain && plain.isRecord() && !ONE_WORD.contains(plain)) {
            Class<? extends Record> record = plain.asSubclass(Record.class);
            if (found.add(record)) {
                Components.written(record).forEach(c -> written(c.getGenericType(), found));
            }
        }
    }

    private static void reached(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(t -> reached(t, found));
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            Stream.of(plain.getPermittedSubclasses()).forEach(c -> reached(c, found));
        } else if (type instanceof Class<?> plain && plain.isRecord() && found.add(plain)) {
            Stream.of(plain.getRecordComponents()).forEach(c -> reached(c.getGenericType(), found));
        }
    }
}
