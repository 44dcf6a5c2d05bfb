package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import id.masterplan.diff.ChangeKind;
import id.masterplan.model.ItemId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How values look to templates. */
class ViewWrapperTest {
    private final ViewWrapper wrapper = new ViewWrapper();

    /** A view with a derived value. */
    public record Row(String label, Optional<ItemId> item) {
        /** Derived. */
        public String shout() {
            return label.toUpperCase(Locale.ROOT);
        }

        /** Not a value of this row. */
        public static String other() {
            return "";
        }
    }

    @Test
    void a_record_offers_components_and_derived_values_alone() throws TemplateModelException {
        TemplateHashModel row = (TemplateHashModel) wrapped(new Row("a", Optional.empty()));
        assertThat(text(Objects.requireNonNull(row.get("label")))).isEqualTo("a");
        assertThat(text(Objects.requireNonNull(row.get("shout")))).isEqualTo("A");
        assertThat(row.get("item")).isNull();
        for (String name : List.of("getClass", "class", "hashCode", "toString", "other", "equals", "wait")) {
            assertThatThrownBy(() -> row.get(name))
                    .hasMessage("Row has no \"" + name + "\"; it has item, label, shout");
        }
    }

    @Test
    void an_id_is_written_as_its_text() throws TemplateModelException {
        assertThat(text(wrapped(Optional.of(new ItemId("prog-a"))))).isEqualTo("prog-a");
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void a_constant_is_its_name_in_lower_case_with_hyphens(ChangeKind kind) throws TemplateModelException {
        assertThat(text(wrapped(kind))).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void a_map_without_an_order_is_walked_by_its_keys_and_one_with_an_order_as_it_is() throws TemplateModelException {
        assertThat(keys(Map.of("c", 1, "a", 2, "d", 3, "b", 4))).containsExactly("a", "b", "c", "d");
        Map<String, Integer> ordered = new LinkedHashMap<>();
        ordered.put("z", 1);
        ordered.put("a", 2);
        assertThat(keys(ordered)).containsExactly("z", "a");
    }

    @Test
    void what_has_no_order_or_is_not_finished_is_refused_by_name() {
        for (Object value : List.of(Set.of("a"), LocalDate.EPOCH, Locale.ROOT, getClass())) {
            assertThatThrownBy(() -> wrapper.wrap(value))
                    .isInstanceOf(TemplateModelException.class)
                    .hasMessage("a view may not hold a " + value.getClass().getName());
        }
    }

    private List<String> keys(Map<String, Integer> map) throws TemplateModelException {
        List<String> keys = new ArrayList<>();
        SimpleHash hash = (SimpleHash) wrapped(map);
        for (var at = hash.keys().iterator(); at.hasNext(); ) {
            keys.add(text(at.next()));
        }
        return keys;
    }

    private TemplateModel wrapped(Object value) throws TemplateModelException {
        return Objects.requireNonNull(wrapper.wrap(value));
    }

    private static String text(TemplateModel model) throws TemplateModelException {
        return ((TemplateScalarModel) model).getAsString();
    }
}
