package id.masterplan.bake;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.net.URL;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** FreeMarker as we want it: escaping by extension, nothing that reaches out of the view, nothing that varies. */
final class Templates {
    private Templates() {}

    static Configuration on(String root, ViewWrapper wrapper) {
        Configuration set = new Configuration(Configuration.VERSION_2_3_35);
        set.setTemplateLoader(new EscapedOnly(root));
        set.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        set.setLocalizedLookup(false);
        set.setDefaultEncoding("UTF-8");
        set.setOutputEncoding("UTF-8");
        set.setRecognizeStandardFileExtensions(true);
        set.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        set.setObjectWrapper(wrapper);
        set.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        set.setAPIBuiltinEnabled(false);
        set.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        set.setAttemptExceptionReporter((fault, environment) -> {});
        set.setLogTemplateExceptions(false);
        set.setWrapUncheckedExceptions(true);
        set.setFallbackOnNullLoopVariable(false);
        set.setLocale(Locale.ROOT);
        set.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        set.setNumberFormat("c");
        set.setBooleanFormat("c");
        return set;
    }

    /** Templates of the class path whose extension turns escaping on; any other file is not a template. */
    private static final class EscapedOnly extends ClassTemplateLoader {
        EscapedOnly(String root) {
            super(Templates.class.getClassLoader(), root);
        }

        @Override
        protected @Nullable URL getURL(String name) {
            return name.endsWith(".ftlh") || name.endsWith(".ftlx") ? super.getURL(name) : null;
        }
    }
}
