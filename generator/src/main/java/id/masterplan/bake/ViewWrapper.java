package id.masterplan.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import id.masterplan.site.view.Html;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How views look to templates: records by their components, lists, texts, numbers, truth; an absent {@link Optional} is
 * missing, an enum is its name in lower case with hyphens, {@link Html} is markup. Anything else is refused by name.
 */
final class ViewWrapper implements ObjectWrapper {
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof List<?> list) {
            return new SimpleSequence(list, this);
        }
        if (value instanceof Record view) {
            return RecordModel.of(view, this);
        }
        return wrapSmall(value);
    }

    private TemplateModel wrapSmall(Object value) throws TemplateModelException {
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (value instanceof Map<?, ?> map) {
            return new SimpleHash(inOrder(map), this);
        }
        throw new TemplateModelException(
                "a view may not hold a " + value.getClass().getName());
    }

    /** Maps without an order of their own would walk differently in each run. */
    private static Map<?, ?> inOrder(Map<?, ?> map) {
        return map instanceof LinkedHashMap || map instanceof SortedMap ? map : new TreeMap<>(map);
    }
}
