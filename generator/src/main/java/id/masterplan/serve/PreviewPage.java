package id.masterplan.serve;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as the preview shows it: with one script of ours that reloads it, and with a policy that lets this script run.
 * The file on disk stays as it is.
 */
final class PreviewPage {
    /** Where the script is. */
    static final String SCRIPT_PATH = "/_masterplan/reload.js";

    /** Where the script listens. */
    static final String EVENTS_PATH = "/_masterplan/events";

    static final String SCRIPT = """
            const seen = document.currentScript.src.split("?")[1];
            const events = new EventSource("%s");
            events.addEventListener("generation", event => {
              if (event.data !== seen) {
                events.close();
                location.reload();
              }
            });
            """.formatted(EVENTS_PATH);

    private static final Pattern POLICY =
            Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)\"");

    private PreviewPage() {}

    static byte[] of(byte[] file, String generation) {
        // One character a byte: what we don't look at is passed on as it is, whatever its encoding.
        String page = new String(file, StandardCharsets.ISO_8859_1);
        String script = "<script src=\"" + SCRIPT_PATH + "?" + generation + "\"></script>\n";
        int end = page.lastIndexOf("</body>");
        int at = end < 0 ? page.length() : end;
        String whole = page.substring(0, at) + script + page.substring(at);
        return widened(whole).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String widened(String page) {
        Matcher policy = POLICY.matcher(page);
        return policy.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) + allowing("connect-src", allowing("script-src", found.group(2))) + "\""));
    }

    private static String allowing(String directive, String policy) {
        int at = policy.indexOf(directive + " ");
        return at < 0
                ? policy + "; " + directive + " 'self'"
                : policy.substring(0, at) + directive + " 'self'" + policy.substring(at + directive.length());
    }
}
