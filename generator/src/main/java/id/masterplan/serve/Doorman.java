package id.masterplan.serve;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who may come in. A page of a stranger can make a browser on this machine ask us under another name that leads
 * here, so the name asked for must be one of this machine's own, and so must the page that asks.
 */
final class Doorman {
    private final Set<String> hosts;

    Doorman(int port) {
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /** The status to refuse with, if it is refused. */
    Optional<Integer> refusal(String method, Headers headers) {
        List<String> host = headers.getOrDefault("Host", List.of());
        if (host.size() != 1) {
            return Optional.of(400);
        }
        if (!hosts.contains(host.get(0).toLowerCase(Locale.ROOT))) {
            return Optional.of(421);
        }
        List<String> origins = headers.getOrDefault("Origin", List.of());
        if (!origins.stream().allMatch(this::isOwn)) {
            return Optional.of(403);
        }
        return method.equals("GET") || method.equals("HEAD") ? Optional.empty() : Optional.of(405);
    }

    private boolean isOwn(String origin) {
        String lower = origin.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") && hosts.contains(lower.substring("http://".length()));
    }
}
