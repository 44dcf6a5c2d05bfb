package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.masterplan.site.Page;
import id.masterplan.site.PageType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.TemplateEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages go through JBake's own extension points, and nothing of JBake that we do not want comes along. */
class JBakeSeamTest {
    @TempDir
    Path folder;

    @Test
    void a_page_goes_through_oven_rendering_tool_and_template_engine_to_the_sink() {
        Map<String, String> site = new TreeMap<>();
        try (Baker baker = Baker.open(SeamPages.WORDS, SeamPages.ROOT)) {
            baker.bake(List.of(SeamPages.page(PageType.HOME)), into(site));
            baker.assets(into(site));
        }
        assertThat(site).containsOnlyKeys("aset/img/mark.svg", "aset/site.css", "kota/edisi/index.html");
        assertThat(site.get("kota/edisi/index.html")).isEqualTo("""
                <!doctype html>
                <html lang="id"><head><title>Judul &lt;1&gt;</title><link rel="stylesheet" href="../../aset/site.css"></head>
                <body><p>&lt;A&gt; &amp; &quot;B&quot; 1234567 true in-force prog-sakpore prog-sakpore</p>
                <p>missing</p>
                <div><b>tebal</b></div>
                <a href="../../index.html?a&amp;b">Beranda</a>
                <p>Halo &lt;A&gt; &amp; &quot;B&quot; &amp; 7</p>
                </body></html>
                """);
    }

    @Test
    void xml_is_escaped_by_its_own_rules_and_markup_becomes_text_in_it() {
        assertThat(SeamPages.render(PageType.FEED))
                .isEqualTo("<feed><title>&lt;A&gt; &amp; &quot;B&quot;</title>"
                        + "<content type=\"html\">&lt;b&gt;tebal&lt;/b&gt;</content></feed>\n");
    }

    @Test
    void jbake_finds_our_rendering_tool_as_a_service() {
        assertThat(ServiceLoader.load(RenderingTool.class)).hasAtLeastOneElementOfType(PageRenderingTool.class);
    }

    @Test
    void jbake_finds_our_template_engine_by_its_list() {
        TemplateEngines engines = new TemplateEngines(Settings.in(folder, SeamPages.ROOT), new PageStore(List.of()));
        assertThat(engines.getEngine("ftlh")).isInstanceOf(PageTemplateEngine.class);
        assertThat(engines.getEngine("ftlx")).isInstanceOf(PageTemplateEngine.class);
    }

    @Test
    void a_hostile_configuration_file_in_the_folder_changes_nothing() throws IOException {
        Settings before = Settings.in(folder, SeamPages.ROOT);
        String hostile = """
                template.home.file=/etc/passwd
                site.host=${env:PATH}
                render.feed=true
                jvm.locale=tr_TR
                db.store=plocal
                output.extension=.php
                """;
        Files.writeString(folder.resolve("jbake.properties"), hostile);
        Files.writeString(folder.resolve("custom.properties"), hostile);
        Files.writeString(folder.resolve("default.properties"), hostile);
        Settings after = Settings.in(folder, SeamPages.ROOT);
        assertThat(values(after)).isEqualTo(values(before));
        assertThat(after.getTemplateByDocType("home")).isEqualTo("page/home.ftlh");
        assertThat(after.getRenderFeed()).isFalse();
        assertThat(after.getJvmLocale()).isNull();
    }

    @Test
    void system_properties_do_not_take_part() {
        System.setProperty("template.home.file", "hostile.ftl");
        try {
            assertThat(Settings.in(folder, SeamPages.ROOT).getTemplateByDocType("home"))
                    .isEqualTo("page/home.ftlh");
        } finally {
            System.clearProperty("template.home.file");
        }
    }

    @Test
    void templates_see_neither_database_nor_configuration_nor_other_documents() {
        assertThat(SeamPages.render(PageType.ALIGNMENT).strip()).isEqualTo("false false false false false false false");
    }

    @Test
    void the_default_locale_and_document_types_of_the_jvm_stay_as_they_were() {
        Locale before = Locale.getDefault();
        Locale turkish = Locale.forLanguageTag("tr-TR");
        List<String> types = Arrays.asList(DocumentTypes.getDocumentTypes());
        Locale.setDefault(turkish);
        try {
            assertThat(SeamPages.render(PageType.HOME)).contains("in-force").contains("1234567");
            assertThat(Locale.getDefault()).isEqualTo(turkish);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(DocumentTypes.getDocumentTypes()).containsExactlyElementsOf(types);
    }

    @Test
    void the_content_store_refuses_to_be_opened() {
        assertThatThrownBy(() -> new PageStore(List.of()).startup()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_failing_template_hands_on_nothing_of_its_page() {
        List<String> written = new ArrayList<>();
        List<Page> pages =
                List.of(SeamPages.page("a.html", PageType.HOME, "a"), SeamPages.page("b.html", PageType.EDITION, "b"));
        try (Baker baker = Baker.open(SeamPages.WORDS, SeamPages.ROOT)) {
            assertThatThrownBy(() -> baker.bake(pages, (path, bytes) -> written.add(path)))
                    .isInstanceOf(BakeException.class)
                    .hasMessageStartingWith("page b.html, template page/edition.ftlh: page/edition.ftlh:1:")
                    .hasMessageContaining("SeamView has no \"absent\"; it has body, chrome, count");
        }
        assertThat(written).containsExactly("a.html");
    }

    @Test
    void a_sink_that_fails_fails_the_bake_and_names_the_file() {
        Sink full = (path, bytes) -> {
            throw new IOException("no space left");
        };
        try (Baker baker = Baker.open(SeamPages.WORDS, SeamPages.ROOT)) {
            assertThatThrownBy(() -> baker.bake(List.of(SeamPages.page(PageType.HOME)), full))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("kota/edisi/index.html");
        }
    }

    @Test
    void two_threads_give_the_bytes_of_one() {
        List<Page> pages = IntStream.range(0, 400)
                .mapToObj(i -> SeamPages.page("p" + i + "/index.html", PageType.HOME, "Catatan <" + i + ">"))
                .toList();
        try (Baker baker = Baker.open(SeamPages.WORDS, SeamPages.ROOT)) {
            List<String> one = pages.stream().map(p -> text(baker.render(p))).toList();
            List<String> many =
                    pages.parallelStream().map(p -> text(baker.render(p))).toList();
            assertThat(many).isEqualTo(one).doesNotHaveDuplicates();
        }
    }

    @Test
    void jbakes_own_delegating_engine_chooses_our_engine() {
        Settings settings = Settings.in(folder, SeamPages.ROOT);
        PageStore store = new PageStore(List.of());
        Functions functions = new Functions(SeamPages.WORDS, ClassPath.files(Assets.folder(SeamPages.ROOT)));
        PagePress press = new PagePress(
                store, settings, new DelegatingTemplateEngine(store, settings), functions, (path, bytes) -> {});
        assertThat(text(press.press(PageDocuments.of(SeamPages.page(PageType.HOME)))))
                .isEqualTo(SeamPages.render(PageType.HOME));
    }

    @Test
    void closing_leaves_no_folder_behind() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        long before = count(temporary);
        SeamPages.render(PageType.HOME);
        assertThat(count(temporary)).isLessThanOrEqualTo(before);
    }

    private static long count(Path temporary) {
        String[] names = temporary.toFile().list((parent, name) -> name.startsWith("masterplan"));
        return names == null ? 0 : names.length;
    }

    private static Map<String, String> values(Settings settings) {
        Map<String, String> all = new TreeMap<>();
        settings.getKeys().forEachRemaining(key -> all.put(key, String.valueOf(settings.get(key))));
        return all;
    }

    private static Sink into(Map<String, String> site) {
        return (path, bytes) -> site.put(path, text(bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
