package id.masterplan.bake;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A record in a template: its components and its own derived values (public methods without parameters) by name. A name
 * that the record does not have is an error, even before {@code ??} or {@code !}: it is a slip of the pen.
 */
class RecordModel implements TemplateHashModel {
    private final Record view;
    private final RecordShape shape;
    private final ViewWrapper wrapper;

    private RecordModel(Record view, RecordShape shape, ViewWrapper wrapper) {
        this.view = view;
        this.shape = shape;
        this.wrapper = wrapper;
    }

    /** The model of a record; one around a single text, such as an id, can be written as that text too. */
    static RecordModel of(Record view, ViewWrapper wrapper) {
        RecordShape shape = RecordShape.of(view.getClass());
        return shape.text().isEmpty() ? new RecordModel(view, shape, wrapper) : new Speaking(view, shape, wrapper);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(value(name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private @Nullable Object value(String name) throws TemplateModelException {
        Method property = shape.properties().get(name);
        if (property == null) {
            throw new TemplateModelException(view.getClass().getSimpleName() + " has no \"" + name + "\"; it has "
                    + String.join(", ", new TreeSet<>(shape.properties().keySet())));
        }
        try {
            return property.invoke(view);
        } catch (InvocationTargetException e) {
            throw new TemplateModelException(name + " failed: " + e.getCause(), e);
        } catch (IllegalAccessException e) {
            throw new TemplateModelException(name + " is not open to templates", e);
        }
    }

    /** A record around a single text. */
    private static final class Speaking extends RecordModel implements TemplateScalarModel {
        Speaking(Record view, RecordShape shape, ViewWrapper wrapper) {
            super(view, shape, wrapper);
        }

        @Override
        public String getAsString() throws TemplateModelException {
            return String.valueOf(super.value(super.shape.text()));
        }
    }
}
