package id.masterplan.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers requests. */
final class PreviewHandler implements HttpHandler {
    private static final List<String> NOT_FOUND = List.of("404.html");

    private final Doorman doorman;
    private final SiteFiles files;
    private final Reloads reloads;

    PreviewHandler(Doorman doorman, SiteFiles files, Reloads reloads) {
        this.doorman = doorman;
        this.files = files;
        this.reloads = reloads;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("X-Frame-Options", "DENY");
            Optional<Integer> refusal = doorman.refusal(exchange.getRequestMethod(), exchange.getRequestHeaders());
            Optional<List<String>> parts = SiteFiles.parts(exchange.getRequestURI());
            if (refusal.isPresent()) {
                headers.set("Allow", "GET, HEAD");
                text(exchange, refusal.get(), "refused\n");
            } else if (parts.isEmpty()) {
                text(exchange, 400, "malformed\n");
            } else {
                answer(exchange, parts.get());
            }
        }
    }

    private void answer(HttpExchange exchange, List<String> parts) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        Optional<Path> file = files.file(parts);
        if (path.equals(PreviewPage.EVENTS_PATH)) {
            events(exchange);
        } else if (path.equals(PreviewPage.SCRIPT_PATH)) {
            send(exchange, 200, ContentTypes.of(path), PreviewPage.SCRIPT.getBytes(StandardCharsets.UTF_8));
        } else if (file.isPresent()) {
            file(exchange, 200, file.get());
        } else if (files.isFolder(parts) && !path.endsWith("/")) {
            exchange.getResponseHeaders().set("Location", path + "/");
            text(exchange, 302, "a folder\n");
        } else {
            notFound(exchange);
        }
    }

    private void events(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            send(exchange, 200, "text/event-stream", new byte[0]);
        } else if (reloads.admits()) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            reloads.tell(exchange.getResponseBody());
        } else {
            text(exchange, 503, "too many pages\n");
        }
    }

    private void notFound(HttpExchange exchange) throws IOException {
        Optional<Path> page = files.file(NOT_FOUND);
        if (page.isPresent()) {
            file(exchange, 404, page.get());
        } else {
            text(exchange, 404, "not found\n");
        }
    }

    private void file(HttpExchange exchange, int status, Path file) throws IOException {
        String type = ContentTypes.of(String.valueOf(file.getFileName()));
        String generation = reloads.generation();
        byte[] bytes;
        try {
            bytes = SiteFiles.bytes(file);
        } catch (NoSuchFileException e) {
            // The site is just being swapped.
            text(exchange, 503, "being built\n");
            return;
        }
        if (type.startsWith("image/svg")) {
            String policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
        }
        send(exchange, status, type, ContentTypes.isHtml(type) ? PreviewPage.of(bytes, generation) : bytes);
    }

    private static void text(HttpExchange exchange, int status, String words) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", words.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(bytes.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
