package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
    static final Map<String, String> OLD = Map.of("index.html", "old", "a/index.html", "same", "gone.html", "x");
    static final Map<String, String> NEW = Map.of("index.html", "new", "a/index.html", "same", "b/c/d.html", "y");
    static final Set<String> FOREIGN = Set.of("generator");

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void place() {
        target = folder.resolve("target/site");
    }

    @Test
    void a_first_site_is_published_into_a_folder_that_did_not_exist() throws IOException {
        assertThat(publish(target, OLD).value()).contains(new Publication(3, 8, true));
        assertThat(site(target)).isEqualTo(OLD);
        assertThat(Disk.children(folder.resolve("target"))).containsExactly(target);
    }

    @Test
    void a_new_site_replaces_the_old_one_whole() throws IOException {
        publish(target, OLD);
        assertThat(publish(target, NEW).value()).contains(new Publication(3, 8, true));
        assertThat(site(target)).isEqualTo(NEW);
        assertThat(Disk.children(folder.resolve("target"))).containsExactly(target);
    }

    @Test
    void an_equal_site_is_left_alone() throws IOException {
        publish(target, OLD);
        Object before = Files.readAttributes(target, "unix:ino").get("ino");
        assertThat(publish(target, OLD).value()).contains(new Publication(3, 8, false));
        assertThat(Files.readAttributes(target, "unix:ino").get("ino")).isEqualTo(before);
    }

    @Test
    void a_build_that_is_not_published_changes_nothing() throws IOException {
        publish(target, OLD);
        try (Publisher publisher = open(target)) {
            publisher.write("index.html", bytes("half"));
        }
        assertThat(site(target)).isEqualTo(OLD);
        assertThat(Disk.children(folder.resolve("target"))).containsExactly(target);
    }

    @Test
    void folders_of_others_move_over_to_the_new_site() throws IOException {
        publish(target, OLD);
        put("generator/index.html", "documentation");
        publish(target, NEW);
        assertThat(Files.readString(target.resolve("generator/index.html"))).isEqualTo("documentation");
        assertThat(publish(target, NEW).value().orElseThrow().changed()).isFalse();
    }

    @Test
    void a_folder_that_holds_only_folders_of_others_may_be_taken() throws IOException {
        put("generator/index.html", "documentation");
        publish(target, OLD);
        assertThat(site(target)).isEqualTo(OLD);
        assertThat(target.resolve("generator/index.html")).exists();
    }

    @Test
    void a_folder_that_we_did_not_make_is_never_replaced() throws IOException {
        put("thesis.txt", "ten years");
        assertThat(codes(publish(target, OLD))).containsExactly(ProblemCode.PUBLISH_FOREIGN_FOLDER);
        assertThat(Disk.children(target)).containsExactly(target.resolve("thesis.txt"));
        assertThat(Disk.children(folder.resolve("target"))).containsExactly(target);
    }

    @Test
    void a_link_or_a_file_in_place_of_the_folder_is_never_replaced() throws IOException {
        Files.createDirectories(folder.resolve("target"));
        Path linked = Files.createSymbolicLink(target, Files.createDirectory(folder.resolve("elsewhere")));
        assertThat(codes(publish(linked, OLD))).containsExactly(ProblemCode.PUBLISH_FOREIGN_FOLDER);
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(codes(publish(file, OLD))).containsExactly(ProblemCode.PUBLISH_FOREIGN_FOLDER);
        assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void links_in_the_output_are_not_followed() throws IOException {
        publish(target, OLD);
        Path secret = Files.writeString(
                Files.createDirectory(folder.resolve("outside")).resolve("index.html"), "same");
        Files.delete(target.resolve("a/index.html"));
        Files.delete(target.resolve("a"));
        Files.createSymbolicLink(target.resolve("a"), secret.getParent());
        assertThat(publish(target, OLD).value().orElseThrow().changed()).isTrue();
        assertThat(Files.isSymbolicLink(target.resolve("a"))).isFalse();
        assertThat(site(target)).isEqualTo(OLD);
        assertThat(secret).hasContent("same");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Index.html",
                "a/INDEX.html",
                "A/other.html",
                "index.html",
                "index.html/x",
                "a",
                "generator/x.html",
                "Generator/x"
            })
    void addresses_that_are_one_on_some_system_collide(String path) throws IOException {
        publish(target, NEW);
        try (Publisher publisher = open(target)) {
            publisher.write("index.html", bytes("1"));
            publisher.write("a/index.html", bytes("2"));
            publisher.write(path, bytes("3"));
            assertThat(publisher.hasFailed()).isTrue();
            assertThat(codes(publisher.publish())).containsExactly(ProblemCode.SITE_ADDRESS_COLLISION);
        }
        assertThat(site(target)).isEqualTo(NEW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/x",
                "../x",
                "a/../../x",
                "a//b",
                "./a",
                "a\\b",
                "a/",
                "c:x",
                "a\u0000",
                ".masterplan-site"
            })
    void addresses_outside_the_site_are_our_own_mistake(String path) {
        try (Publisher publisher = open(target)) {
            assertThatThrownBy(() -> publisher.write(path, bytes("x"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_second_build_is_told_who_is_building() throws IOException {
        publish(target, OLD);
        try (Publisher first = open(target)) {
            first.write("index.html", bytes("1"));
            Checked<Publication> second = publish(target, NEW);
            assertThat(codes(second)).containsExactly(ProblemCode.PUBLISH_BUSY);
            assertThat(second.problems().get(0).arguments())
                    .containsExactly(
                            target.toString(),
                            String.valueOf(ProcessHandle.current().pid()));
        }
        assertThat(publish(target, NEW).problems()).isEmpty();
        assertThat(site(target)).isEqualTo(NEW);
    }

    @Test
    void the_lock_of_a_dead_process_is_taken_over() throws IOException {
        Files.createDirectories(folder.resolve("target/.site.masterplan"));
        Files.writeString(folder.resolve("target/.site.masterplan/lock"), "999999\n");
        assertThat(publish(target, OLD).problems()).isEmpty();
        assertThat(Disk.children(folder.resolve("target"))).containsExactly(target);
    }

    @Test
    void a_disk_that_can_not_be_written_is_a_problem() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(codes(publish(file.resolve("site"), OLD))).containsExactly(ProblemCode.PUBLISH_DISK);
    }

    @Test
    void a_crash_between_the_renames_is_mended_even_if_others_wrote_since() throws IOException {
        publish(target, OLD);
        Path work = Files.createDirectory(folder.resolve("target/.site.masterplan"));
        Files.move(target, work.resolve("old"));
        Files.createDirectories(work.resolve("new/generator"));
        put("generator/index.html", "fresh documentation");
        open(target).close();
        assertThat(site(target)).isEqualTo(OLD);
        assertThat(Files.readString(target.resolve("generator/index.html"))).isEqualTo("fresh documentation");
        assertThat(Disk.children(folder.resolve("target"))).containsExactly(target);
    }

    private void put(String path, String text) throws IOException {
        Path file = target.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Publisher open(Path target) {
        return Publisher.open(target, FOREIGN).value().orElseThrow();
    }

    static Checked<Publication> publish(Path target, Map<String, String> site) {
        return publish(target, site, new Disk());
    }

    static Checked<Publication> publish(Path target, Map<String, String> site, Disk disk) {
        Checked<Publisher> opened = Publisher.open(target, FOREIGN, disk);
        if (opened.value().isEmpty()) {
            return Checked.refused(opened.problems());
        }
        try (Publisher publisher = opened.value().get()) {
            new TreeMap<>(site).forEach((path, text) -> publisher.write(path, bytes(text)));
            return publisher.publish();
        }
    }

    /** The files of a site, without the marker and the folders of others. */
    static Map<String, String> site(Path target) throws IOException {
        Map<String, String> site = new TreeMap<>();
        try (var files = Files.walk(target)) {
            for (Path file : files.filter(Disk::isFile).toList()) {
                site.put(target.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(site.remove(Swap.MARKER)).isNotNull();
        site.keySet().removeIf(path -> path.startsWith("generator/"));
        return site;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<ProblemCode> codes(Checked<?> checked) {
        return checked.problems().stream().map(Problem::code).toList();
    }
}
