package id.masterplan.bake;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a kind of record offers templates.
 *
 * @param properties its components and derived values by name
 * @param text the name of its only component where that is a text, else empty
 */
record RecordShape(Map<String, Method> properties, String text) {
    private static final Set<String> PLUMBING =
            Set.of("toString", "hashCode", "getClass", "notify", "notifyAll", "wait");

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static RecordShape read(Class<?> type) {
        Map<String, Method> properties = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (isProperty(method)) {
                method.setAccessible(true);
                properties.put(method.getName(), method);
            }
        }
        RecordComponent[] components = type.getRecordComponents();
        boolean speaks = components.length == 1 && components[0].getType() == String.class;
        return new RecordShape(properties, speaks ? components[0].getName() : "");
    }

    private static boolean isProperty(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getReturnType() != void.class
                && !PLUMBING.contains(method.getName());
    }
}
