package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that JBake could pull in turns files into pages beside us. See decisions/002-dependencies.md. */
class OursOnlyTest {
    @BeforeAll
    static void guard() {
        ParserEngines.guard();
    }

    @Test
    void jbake_knows_exactly_these_endings() {
        assertThat(Engines.getRecognizedExtensions())
                .containsExactlyInAnyOrder("md", "html", "ad", "adoc", "asciidoc", "yml", "yaml");
    }

    @Test
    void markdown_is_read_by_our_engine_and_every_other_ending_is_refused() {
        assertThat(Engines.get("md")).isInstanceOf(StandingPageEngine.class);
        for (String ending : Engines.getRecognizedExtensions()) {
            if (!ending.equals("md")) {
                assertThatThrownBy(() -> Engines.get(ending).parse((JBakeConfiguration) null, new File("a." + ending)))
                        .isInstanceOf(UnsupportedOperationException.class)
                        .hasMessageContaining("a." + ending);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.thymeleaf.TemplateEngine",
                "groovy.lang.GroovyShell",
                "org.asciidoctor.Asciidoctor",
                "org.jruby.Ruby",
                "org.eclipse.jetty.server.Server",
                "io.pebbletemplates.pebble.PebbleEngine",
                "de.neuland.jade4j.JadeConfiguration",
                "org.yaml.snakeyaml.Yaml",
                "com.orientechnologies.orient.core.Orient",
                "org.json.simple.JSONValue",
                "org.apache.commons.beanutils.BeanUtils",
                "org.apache.commons.collections.Transformer",
                "org.apache.commons.lang.SerializationException",
                "jnr.posix.POSIX",
                "net.jpountz.lz4.LZ4Factory",
                "org.apache.commons.vfs2.FileSystem",
                "org.apache.log4j.Logger",
                "org.junit.Test"
            })
    void the_class_path_does_not_hold(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void no_jar_of_a_banned_kind_is_on_the_class_path() {
        Set<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> new File(path).getName())
                .collect(Collectors.toSet());
        List<String> banned = Arrays.asList(
                "thymeleaf", "groovy", "asciidoctor", "jruby", "jetty", "pebble", "jade4j", "lz4", "orientdb");
        assertThat(jars).noneMatch(jar -> banned.stream().anyMatch(jar::startsWith));
    }
}
