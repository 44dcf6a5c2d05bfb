package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Folders of the class path, whatever they lie in. */
class ClassPathTest {
    @Test
    void a_folder_on_the_disk_is_listed_in_order_with_what_lies_below() {
        assertThat(ClassPath.files("seam/assets/")).containsExactly("img/mark.svg", "site.css");
    }

    @Test
    void a_folder_in_a_jar_is_listed_too() {
        assertThat(ClassPath.files("org/jbake/render/")).contains("RenderingTool.class");
    }

    @Test
    void a_folder_that_is_not_there_holds_nothing() {
        assertThat(ClassPath.files("no/such/folder/")).isEmpty();
    }
}
