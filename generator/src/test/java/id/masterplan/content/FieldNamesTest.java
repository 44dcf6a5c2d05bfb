package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.schema.Components;
import id.masterplan.content.schema.Shape;
import id.masterplan.model.FieldNames;
import id.masterplan.model.Programme;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldNamesTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    static Stream<Class<? extends Record>> records() {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        Schemas.SHAPES.stream().map(Shape::type).forEach(type -> collect(type, found));
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void every_field_of_a_file_has_a_title_and_an_explanation_in_both_languages(Class<? extends Record> type) {
        for (Locale locale : new Locale[] {INDONESIAN, Locale.ENGLISH}) {
            FieldNames names = FieldNames.of(locale);
            for (RecordComponent component : Components.written(type)) {
                assertThat(names.title(type, component.getName()))
                        .as(type.getSimpleName() + "." + component.getName())
                        .isNotEqualTo(component.getName());
                assertThat(names.help(type, component.getName()))
                        .as(type.getSimpleName() + "." + component.getName() + ".help")
                        .get()
                        .asString()
                        .endsWith(".");
            }
        }
    }

    @Test
    void a_record_of_its_own_word_wins_over_the_common_one() {
        assertThat(FieldNames.of(INDONESIAN).title(Programme.class, "title")).isEqualTo("Nama program");
        assertThat(FieldNames.of(INDONESIAN).title(Programme.class, "sources")).isEqualTo("Sumber");
    }

    private static void collect(Type type, Set<Class<? extends Record>> found) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(t -> collect(t, found));
        } else if (type instanceof Class<?> plain && plain.isRecord() && isWrittenFieldByField(plain)) {
            Class<? extends Record> of = plain.asSubclass(Record.class);
            if (found.add(of)) {
                Components.written(of).forEach(c -> collect(c.getGenericType(), found));
            }
        }
    }

    private static boolean isWrittenFieldByField(Class<?> type) {
        return !type.getSimpleName().endsWith("Id");
    }
}
