package id.masterplan.git;

import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as git may see it: no user's and no system's configuration, no environment. So the same repository reads
 * the same for everyone, and nothing of the user's is run.
 */
public final class IsolatedSystem extends SystemReader {
    private static final IsolatedSystem ISOLATED = new IsolatedSystem(SystemReader.getInstance());

    private final SystemReader machine;

    private IsolatedSystem(SystemReader machine) {
        this.machine = machine;
    }

    /** Makes every later use of JGit in this process see nothing of the user's; may be called often. */
    public static void install() {
        if (SystemReader.getInstance() != ISOLATED) {
            SystemReader.setInstance(ISOLATED);
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public @Nullable String getProperty(String key) {
        return machine.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, @Nullable FS fs) {
        return new Nothing(parent);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, @Nullable FS fs) {
        return new Nothing(parent);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, @Nullable FS fs) {
        return new Nothing(parent);
    }

    @Override
    public StoredConfig getUserConfig() {
        return new Nothing(null);
    }

    @Override
    public StoredConfig getJGitConfig() {
        return new Nothing(null);
    }

    @Override
    public StoredConfig getSystemConfig() {
        return new Nothing(null);
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // Deprecated by JGit, and abstract all the same.
    public long getCurrentTime() {
        return now().toEpochMilli();
    }

    @Override
    public Instant now() {
        return machine.now();
    }

    @Override
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // Deprecated by JGit, and abstract all the same.
    public int getTimezone(long when) {
        return 0;
    }

    @Override
    public ZoneOffset getTimeZoneAt(Instant when) {
        return ZoneOffset.UTC;
    }

    @Override
    public ZoneId getTimeZoneId() {
        return ZoneOffset.UTC;
    }

    /** An empty configuration without a file. */
    private static final class Nothing extends FileBasedConfig {
        @SuppressWarnings("NullAway") // JGit's own way to say that there is no file.
        Nothing(@Nullable Config parent) {
            super(parent, (File) null, null);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public void save() {
            // There is nowhere to save.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** JGit finds out how exact file times are by writing probe files into the repository, unless it is told. */
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem") ? unit.convert(Duration.ofSeconds(2)) : otherwise;
        }
    }
}
