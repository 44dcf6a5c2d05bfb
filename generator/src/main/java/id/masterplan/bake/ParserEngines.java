package id.masterplan.bake;

import java.util.List;
import org.jbake.parser.Engines;

/**
 * JBake's list of markup engines, made ours. JBake registers engines of its own for every ending it knows; whichever of
 * two entries comes last on the class path wins. So ours is set again, and every other ending is refused by name.
 */
final class ParserEngines {
    private ParserEngines() {}

    /** Sets our engines; doing it again changes nothing. */
    static synchronized void guard() {
        for (String ending : List.copyOf(Engines.getRecognizedExtensions())) {
            boolean ours = ending.equals(StandingPageEngine.ENDING);
            Class<?> wanted = ours ? StandingPageEngine.class : RefusingEngine.class;
            if (!wanted.isInstance(Engines.get(ending))) {
                Engines.register(ending, ours ? new StandingPageEngine() : new RefusingEngine());
            }
        }
    }
}
