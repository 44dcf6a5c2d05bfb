package id.masterplan.bake;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Set;
import org.jbake.template.model.TemplateModel;

/** What templates may call: {@code t("key", arg…)} and {@code asset("name")}. */
final class Functions {
    static final String WORD = "t";
    static final String ASSET = "asset";

    private final TemplateMethodModelEx word;
    private final Set<String> assets;

    Functions(Words words, Set<String> assets) {
        this.word = arguments -> new SimpleScalar(words.word(name(WORD, arguments), rest(arguments)));
        this.assets = assets;
    }

    /**
     * Puts the functions into a page's model.
     *
     * @param root path from the page to the root of the site
     */
    void putInto(TemplateModel model, String root) {
        TemplateMethodModelEx asset = arguments -> {
            String name = name(ASSET, arguments);
            if (!assets.contains(name)) {
                throw new TemplateModelException("there is no asset \"" + name + "\" in templates/assets");
            }
            return new SimpleScalar(root + Assets.FOLDER + name);
        };
        model.put(WORD, word);
        model.put(ASSET, asset);
    }

    private static String name(String function, List<?> arguments) throws TemplateModelException {
        if (!arguments.isEmpty() && arguments.get(0) instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException(function + "() wants a text as its first argument");
    }

    private static Object[] rest(List<?> arguments) throws TemplateModelException {
        Object[] values = new Object[arguments.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i + 1));
        }
        return values;
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("t() takes texts and numbers only");
    }
}
