package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.masterplan.site.PageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template cannot do, and that each fault says where it is. */
class TemplateWallsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REGION      | page/region.ftlh:1:1: | SeamView has no \"titel\"",
                "CHAPTER     | page/chapter.ftlh:1:1: | SeamView has no \"getClass\"",
                "PROGRAMME   | page/programme.ftlh:1:1: | not allowed",
                "QUICK_WIN   | page/quick-win.ftlh:1:3: | no words for no.such.key",
                "ROADMAP     | page/roadmap.ftlh:1:1: | there is no asset \"no-such.css\"",
                "PRINT       | page/print.ftlh:1:1: | not found",
                "COMPARISONS | page/comparisons.ftlh:1:3: | api",
                "COMPARISON  | page/comparison.ftlh:1:1: | a view may not hold a java.util",
                "HISTORIES   | template page/histories.ftlh | Unexpected end of file",
                "HISTORY     | template page/history.ftlh | not found"
            })
    void a_fault_names_page_template_and_place(PageType type, String place, String reason) {
        assertThatThrownBy(() -> SeamPages.render(type))
                .isInstanceOf(BakeException.class)
                .hasMessageContaining("page kota/edisi/index.html")
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }

    @Test
    void the_fault_is_kept_as_page_and_template() {
        assertThatThrownBy(() -> SeamPages.render(PageType.REGION)).isInstanceOfSatisfying(BakeException.class, e -> {
            assertThat(e.page()).isEqualTo("kota/edisi/index.html");
            assertThat(e.template()).isEqualTo("page/region.ftlh");
        });
    }
}
