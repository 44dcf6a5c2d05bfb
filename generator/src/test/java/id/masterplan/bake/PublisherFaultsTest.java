package id.masterplan.bake;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Checked;
import id.masterplan.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishing while the disk fails, and while the process is killed. */
class PublisherFaultsTest {
    @TempDir
    Path folder;

    /** Fails at the n-th operation, and from then on if it is broken for good. */
    private static final class FailingDisk extends Disk {
        private final int failing;
        private final boolean forGood;
        private int operations;

        FailingDisk(int failing, boolean forGood) {
            this.failing = failing;
            this.forGood = forGood;
        }

        private void count() throws IOException {
            operations++;
            if (operations == failing || (forGood && operations > failing)) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        void createFolders(Path path) throws IOException {
            count();
            super.createFolders(path);
        }

        @Override
        void write(Path file, byte[] bytes) throws IOException {
            count();
            super.write(file, bytes);
        }

        @Override
        void share(Path file, Path other) throws IOException {
            count();
            super.share(file, other);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            count();
            super.move(from, to);
        }

        @Override
        void delete(Path path) throws IOException {
            count();
            super.delete(path);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whichever_operation_fails_the_site_is_whole_and_the_next_build_mends_the_rest(boolean forGood)
            throws IOException {
        int failing = 1;
        int refused = 0;
        boolean reached = true;
        while (reached) {
            Path target = folder.resolve(forGood + "-" + failing + "/site");
            PublisherTest.publish(target, PublisherTest.OLD);
            Files.createDirectory(target.resolve("generator"));
            Files.writeString(target.resolve("generator/x"), "theirs");
            FailingDisk disk = new FailingDisk(failing, forGood);

            Checked<Publication> outcome = PublisherTest.publish(target, PublisherTest.NEW, disk);

            Publisher.open(target, PublisherTest.FOREIGN).value().orElseThrow().close();
            boolean published = outcome.value().isPresent();
            assertThat(PublisherTest.site(target))
                    .as("operation %s", failing)
                    .isEqualTo(published ? PublisherTest.NEW : PublisherTest.OLD);
            assertThat(target.resolve("generator/x")).hasContent("theirs");
            assertThat(Disk.children(target.resolveSibling(""))).containsExactly(target);
            if (!published) {
                refused++;
                assertThat(PublisherTest.codes(outcome)).containsExactly(ProblemCode.PUBLISH_DISK);
            }
            reached = disk.operations >= failing;
            failing++;
        }
        assertThat(refused).isGreaterThan(8);
    }

    @Test
    void a_single_failure_leaves_the_old_site_in_its_place_at_once() throws IOException {
        for (int failing = 1; failing < 20; failing++) {
            Path target = folder.resolve(failing + "/site");
            PublisherTest.publish(target, PublisherTest.OLD);
            Checked<Publication> outcome =
                    PublisherTest.publish(target, PublisherTest.NEW, new FailingDisk(failing, false));
            assertThat(PublisherTest.site(target))
                    .as("operation %s", failing)
                    .isEqualTo(outcome.value().isPresent() ? PublisherTest.NEW : PublisherTest.OLD);
        }
    }

    @Test
    void a_killed_build_leaves_the_whole_old_or_the_whole_new_site() throws Exception {
        Path target = folder.resolve("killed/site");
        Map<String, String> even = Generations.site(0);
        Map<String, String> odd = Generations.site(1);
        PublisherTest.publish(target, even);
        Files.createDirectory(target.resolve("generator"));
        Random moments = new Random(7);
        for (int kill = 0; kill < 12; kill++) {
            Process child = Generations.start(target);
            assertThat(child.getInputStream().read()).isEqualTo('.');
            TimeUnit.MILLISECONDS.sleep(moments.nextInt(80));
            child.destroyForcibly().waitFor();
            Publisher.open(target, PublisherTest.FOREIGN).value().orElseThrow().close();
            assertThat(PublisherTest.site(target)).as("kill %s", kill).isIn(even, odd);
            assertThat(target.resolve("generator")).isDirectory();
            assertThat(Disk.children(target.resolveSibling(""))).containsExactly(target);
        }
    }

    /** A program that publishes one site after the other, to be killed. */
    static final class Generations {
        private Generations() {}

        static Map<String, String> site(int generation) {
            Map<String, String> site = new TreeMap<>();
            for (int page = 0; page < 40; page++) {
                site.put(
                        "region-" + page % 5 + "/" + page + ".html",
                        page % 3 == 0 ? "same" : "generation " + generation);
            }
            site.put("only-" + generation + ".html", "x");
            return site;
        }

        static Process start(Path target) throws IOException {
            return new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Generations.class.getName(),
                            target.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }

        @SuppressWarnings("SystemOut") // Tells the parent that it may shoot.
        public static void main(String[] arguments) {
            Path target = Path.of(arguments[0]);
            for (int generation = 0; generation < 100_000; generation++) {
                PublisherTest.publish(target, site(generation % 2));
                if (generation == 1) {
                    System.out.write('.');
                    System.out.flush();
                }
            }
        }
    }
}
