package id.masterplan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {
    private static final String PAGE = "<!DOCTYPE html><head><meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'self'\"></head><body><p>Halo \u00e9</p></body></html>\n";

    @TempDir
    Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private volatile List<Problem> problems = List.of();
    private volatile boolean breaks;
    private Path site = Path.of("");
    private Path sources = Path.of("");
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        site = folder.resolve("site");
        sources = Files.createDirectories(folder.resolve("content"));
        write("index.html", PAGE);
        write("404.html", "<body>Tidak ada</body>");
        write("kota/index.html", "<body>Kota</body>");
        write("kota/diff.json", "{}");
        write("kota/logo.svg", "<svg/>");
        write(".masterplan-site", "mark");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        server = PreviewServer.start(site, List.of(sources, folder.resolve("missing")), 0, new Rebuild() {
            @Override
            public List<Problem> build() {
                if (breaks) {
                    throw new IllegalStateException("ours");
                }
                return problems;
            }

            @Override
            public void show(List<Problem> shown) {
                told.add("shown " + shown.size());
            }

            @Override
            public void failed(Throwable mistake) {
                told.add("failed " + mistake.getMessage());
            }
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_page_gets_the_reload_script_in_the_preview_only() throws Exception {
        HttpResponse<String> page = get("");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("<p>Halo \u00e9</p><script src=\"/_masterplan/reload.js?")
                .contains("default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'\"");
        assertThat(site.resolve("index.html")).hasContent(PAGE);
        assertThat(get("_masterplan/reload.js").body()).contains("EventSource(\"/_masterplan/events\")");
    }

    @ParameterizedTest
    @CsvSource({
        "kota/, 200, text/html; charset=utf-8",
        "kota/index.html, 200, text/html; charset=utf-8",
        "kota/diff.json, 200, application/json; charset=utf-8",
        "kota/logo.svg, 200, image/svg+xml; charset=utf-8",
        "kota, 302, text/plain; charset=utf-8",
        "nothing, 404, text/html; charset=utf-8",
        "kota/nothing/, 404, text/html; charset=utf-8",
        "kota/index.html/, 404, text/html; charset=utf-8",
        "%6bota/diff%2Ejson, 200, application/json; charset=utf-8",
    })
    void each_address_has_its_status_and_type(String path, int status, String type) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_folder_without_a_page_is_never_listed() throws Exception {
        write("plain/a.txt", "a");
        assertThat(get("plain/").statusCode()).isEqualTo(404);
        assertThat(get("plain/").body()).contains("Tidak ada").doesNotContain("a.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/kota/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/..%5csecret.txt",
                "/kota/%00",
                "/.masterplan-site",
                "//etc/passwd",
                "/kota//index.html",
                "/%zz",
                "/%ff",
                "/%",
                "http://evil.example/",
                "/kota/./index.html",
                "/file:/etc/passwd",
                "/c:/x",
                "*",
                "kota",
                "/%c0%ae%c0%ae/secret.txt",
                "/link.html",
                "/out/secret.txt",
                "/up/"
            })
    void nothing_outside_the_site_is_served(String target) throws Exception {
        Files.createSymbolicLink(site.resolve("link.html"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(site.resolve("out"), folder);
        Files.createSymbolicLink(site.resolve("up"), site);
        String answer = raw("GET " + target + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 40[04] .*")
                .doesNotContain("secret\n")
                .doesNotContain("Halo");
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example, 421",
        "localhost, 421",
        "localhost:1, 421",
        "localhost.evil.example:PORT, 421",
        "0.0.0.0:PORT, 421",
        "127.0.0.1:PORT, 200",
        "LOCALHOST:PORT, 200",
        "[::1]:PORT, 200",
    })
    void only_a_name_of_this_machine_is_answered_to(String name, int status) throws Exception {
        String asked = name.replace("PORT", String.valueOf(server.address().getPort()));
        assertThat(raw("GET / HTTP/1.1\r\nHost: " + asked + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void a_request_without_a_name_or_with_two_is_malformed() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400 ");
        String twice = "Host: " + host() + "\r\nHost: evil.example\r\n";
        assertThat(raw("GET / HTTP/1.1\r\n" + twice + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @CsvSource({"http://evil.example, 403", "null, 403", "https://localhost:PORT, 403", "http://localhost:PORT, 200"})
    void only_our_own_pages_may_ask(String origin, int status) throws Exception {
        String from = origin.replace("PORT", String.valueOf(server.address().getPort()));
        String request = "GET /_masterplan/reload.js HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: " + from;
        assertThat(raw(request + "\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 " + status + " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"})
    void nothing_but_get_and_head_is_allowed(String method) throws Exception {
        String answer = raw(method + " / HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 405 ").contains("GET, HEAD");
    }

    @Test
    void head_tells_the_length_and_no_more() throws Exception {
        String answer = raw("HEAD /kota/diff.json HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-length: 2")
                .endsWith("\r\n\r\n");
    }

    @Test
    void malformed_requests_are_survived() throws Exception {
        List<String> requests = new ArrayList<>(List.of(
                "\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "\u0000\u0001\u0002\r\n\r\n",
                "GET /\r\n\r\n",
                "GET / HTTP/1.1\r\nHost\r\n\r\n",
                "GET / HTTP/1.1\r\n: x\r\n\r\n",
                "GET / HTTP/1.1\r\nContent-Length: -5\r\nHost: " + host() + "\r\n\r\n",
                "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nHost: " + host() + "\r\n\r\nzz\r\n",
                "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n"));
        requests.add("GET / HTTP/1.1\r\n" + "X: y\r\n".repeat(5_000) + "\r\n");
        for (String request : requests) {
            assertThat(raw(request)).doesNotContain("Exception");
            assertThat(get("").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void nothing_is_listened_to_but_the_loopback_address() throws Exception {
        List<InetAddress> others = Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress address : others) {
            boolean answered = true;
            try (Socket socket = new Socket(address, server.address().getPort())) {
                assertThat(socket.isConnected()).isFalse();
            } catch (IOException e) {
                answered = false;
            }
            assertThat(answered).isFalse();
        }
    }

    @Test
    void a_changed_source_is_built_and_open_pages_are_told() throws Exception {
        try (Listening page = new Listening()) {
            String first = page.next();
            assertThat(get("").body()).contains("reload.js?" + first + "\"");
            Files.writeString(sources.resolve("a.md"), "# A\n");
            assertThat(page.next()).isNotEqualTo(first);
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("shown 0");
        }
    }

    @Test
    void a_new_folder_is_watched_too_and_hidden_files_are_not() throws Exception {
        Files.writeString(sources.resolve(".a.md.swp"), "x");
        assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
        Files.writeString(Files.createDirectories(sources.resolve("new/deep")).resolve("b.md"), "x");
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("shown 0");
    }

    @Test
    void a_failed_build_is_shown_and_reloads_nothing() throws Exception {
        try (Listening page = new Listening()) {
            String first = page.next();
            problems = List.of(ProblemCode.YAML_EMPTY.at(Position.of("a.yaml")));
            Files.writeString(sources.resolve("a.md"), "1");
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("shown 1");
            assertThat(get("").body()).contains("reload.js?" + first + "\"");
            breaks = true;
            Files.writeString(sources.resolve("b.md"), "2");
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("failed ours");
            breaks = false;
            problems = List.of();
            Files.writeString(sources.resolve("c.md"), "3");
            assertThat(page.next()).isNotEqualTo(first);
        }
    }

    @Test
    void many_open_pages_keep_nobody_waiting() throws Exception {
        List<Listening> pages = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                Listening page = new Listening();
                page.next();
                pages.add(page);
            }
            assertThat(get("").statusCode()).isEqualTo(200);
        } finally {
            for (Listening page : pages) {
                page.close();
            }
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.resolveSibling("x").getParent());
        Files.writeString(file, text);
    }

    private String host() {
        return "localhost:" + server.address().getPort();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/" + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** What comes back for these very bytes. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout(1_500);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder answer = new StringBuilder();
            InputStream in = socket.getInputStream();
            try {
                for (int b = in.read(); b >= 0; b = in.read()) {
                    answer.append((char) b);
                }
            } catch (SocketTimeoutException e) {
                answer.append("\n(and no end)");
            }
            return answer.toString();
        } catch (SocketException e) {
            return "(closed)";
        }
    }

    /** A page that is open in a browser. */
    private final class Listening implements AutoCloseable {
        private final Stream<String> lines;
        private final BlockingQueue<String> generations = new LinkedBlockingQueue<>();

        Listening() throws IOException, InterruptedException {
            URI events = server.address().resolve("/_masterplan/events");
            lines = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofLines())
                    .body();
            Thread reader = new Thread(() -> lines.filter(line -> line.startsWith("data: "))
                    .forEach(line -> generations.add(line.substring("data: ".length()))));
            reader.setDaemon(true);
            reader.setUncaughtExceptionHandler((thread, closed) -> {});
            reader.start();
        }

        String next() throws InterruptedException {
            String generation = generations.poll(10, TimeUnit.SECONDS);
            return generation == null ? "(none)" : generation;
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
