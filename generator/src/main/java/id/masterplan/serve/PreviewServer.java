package id.masterplan.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows a site to the browsers of this machine while it is being written: builds it again when a source changes, and
 * has open pages reload. Nothing is listened to but the loopback address, nothing served but plain files of the site.
 */
public final class PreviewServer implements AutoCloseable {
    private static final String SLOWEST_REQUEST = "sun.net.httpserver.maxReqTime";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Reloads reloads;
    private final SourceWatch watch;

    private PreviewServer(HttpServer server, ExecutorService threads, Reloads reloads, SourceWatch watch) {
        this.server = server;
        this.threads = threads;
        this.reloads = reloads;
        this.watch = watch;
    }

    /**
     * Starts to serve a site that has been built, and to watch.
     *
     * @param sources folders to watch; those that are missing are left out
     * @param port 0 for any that is free
     */
    public static PreviewServer start(Path site, List<Path> sources, int port, Rebuild rebuild) throws IOException {
        if (System.getProperty(SLOWEST_REQUEST) == null) {
            System.setProperty(SLOWEST_REQUEST, "20");
        }
        Path root = site.toAbsolutePath().normalize();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
        Reloads reloads = new Reloads();
        try {
            SourceWatch watch = SourceWatch.start(root, sources, rebuild, reloads::announce);
            server.setExecutor(threads);
            Doorman doorman = new Doorman(server.getAddress().getPort());
            server.createContext("/", new PreviewHandler(doorman, new SiteFiles(root), reloads));
            server.start();
            return new PreviewServer(server, threads, reloads, watch);
        } catch (IOException e) {
            server.stop(0);
            threads.shutdownNow();
            throw e;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "masterplan-preview");
        thread.setDaemon(true);
        return thread;
    }

    /** Where to point a browser. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        watch.close();
        reloads.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
