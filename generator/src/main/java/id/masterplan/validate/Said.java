package id.masterplan.validate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a scheme says, fact by fact, under keys that do not depend on the order of the file:
 * {@code dimensions/governance/order} is {@code 1}. An optional detail that is not given is no fact.
 */
final class Said {
    /** One fact, and the pointer to where it stands. */
    record Fact(String text, String pointer) {}

    private final String root;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, String> lists = new HashMap<>();

    /** Facts of a scheme that stands at a pointer of its file. */
    Said(String root) {
        this.root = root;
    }

    /** A detail. */
    Said that(String key, String field, Object text) {
        facts.put(key, new Fact(text.toString(), root + field));
        return this;
    }

    /** A detail that may be left out. */
    Said perhaps(String key, String field, Optional<?> text) {
        text.ifPresent(t -> that(key, field, t));
        return this;
    }

    /** A member of a list that is whole: where it has any, no other may be added. */
    Said member(String list, String name, String field) {
        lists.put(list + "/" + name, list);
        return that(list + "/" + name, field, name);
    }

    Map<String, Fact> facts() {
        return facts;
    }

    /** The list that a fact is a member of. */
    Optional<String> list(String key) {
        return Optional.ofNullable(lists.get(key));
    }

    /** Whether there is such a list, and it has members. */
    boolean isWhole(Optional<String> list) {
        return list.filter(lists::containsValue).isPresent();
    }

    /** Whether a fact of the other hangs on one that is not there; that one is told instead. */
    boolean lacksPartOf(String key, Said other) {
        for (String at = above(key); !at.isEmpty(); at = above(at)) {
            if (other.facts.containsKey(at) && !facts.containsKey(at)) {
                return true;
            }
        }
        return false;
    }

    /** The pointer of a fact, or of what it hangs on and is still there. */
    String pointer(String key) {
        for (String at = key; !at.isEmpty(); at = above(at)) {
            Fact fact = facts.get(at);
            if (fact != null) {
                return fact.pointer();
            }
        }
        int first = key.indexOf('/');
        return root + (first < 0 ? "" : "/" + key.substring(0, first));
    }

    private static String above(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('/')));
    }
}
