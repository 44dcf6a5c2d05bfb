package id.masterplan.bake;

import org.jbake.model.ModelAttributes;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/** JBake's markup engine for {@code .md}. Made by JBake from its list of markup engines. */
public final class StandingPageEngine extends MarkupEngine {
    /** The ending of the files it reads. */
    static final String ENDING = "md";

    /** Called by JBake. */
    public StandingPageEngine() {}

    @Override
    public void processHeader(ParserContext context) {
        context.getDocumentModel().setType(Documents.typeName(id.masterplan.site.PageType.STANDING));
        context.getDocumentModel().setStatus(ModelAttributes.Status.PUBLISHED);
    }

    @Override
    public void processBody(ParserContext context) {
        context.setBody("");
    }
}
