package id.masterplan.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Tells open pages which generation of the site is the newest, and again whenever a new one is there. */
final class Reloads implements AutoCloseable {
    private static final int MOST = 64;
    private static final long HEARTBEAT_MILLIS = 15_000;

    private final Semaphore places = new Semaphore(MOST);
    private final long process = ProcessHandle.current().pid();
    private int generation;
    private boolean closed;

    /** The name of the generation that is served now; another process never uses it. */
    synchronized String generation() {
        return process + "-" + generation;
    }

    /** A new generation is in place. */
    synchronized void announce() {
        generation++;
        notifyAll();
    }

    boolean admits() {
        return places.tryAcquire();
    }

    /** Tells one page for as long as it listens; only after {@link #admits}. */
    void tell(OutputStream page) throws IOException {
        try (page) {
            String told = null;
            while (!isClosed()) {
                String now = generation();
                String line = now.equals(told) ? ":\n\n" : "event: generation\ndata: " + now + "\n\n";
                page.write(line.getBytes(StandardCharsets.UTF_8));
                page.flush();
                told = now;
                await(told);
            }
        } finally {
            places.release();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // Waking early only sends a heartbeat early.
    private synchronized void await(@Nullable String told) {
        try {
            if (!closed && generation().equals(told)) {
                wait(HEARTBEAT_MILLIS);
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
