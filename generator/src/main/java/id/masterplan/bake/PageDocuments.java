package id.masterplan.bake;

import id.masterplan.site.Addresses;
import id.masterplan.site.Page;
import id.masterplan.site.PageType;
import java.util.Locale;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** Our pages as JBake's documents: page type = document type, path = uri, the view under one key. */
final class PageDocuments {
    /** The key of the view in a document and in templates. */
    static final String VIEW = "view";

    private PageDocuments() {}

    static DocumentModel of(Page page) {
        DocumentModel document = DocumentModel.createDefaultDocumentModel();
        document.setType(typeName(page.type()));
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setUri(page.path());
        document.setSourceUri(page.path());
        document.setRootPath(Addresses.root(page.path()));
        document.setTags(new String[0]);
        document.put(VIEW, page.view());
        return document;
    }

    static String typeName(PageType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
