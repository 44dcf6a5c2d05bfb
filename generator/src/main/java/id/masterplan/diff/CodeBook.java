package id.masterplan.diff;

import id.masterplan.model.CodeMapping;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.RpjmdProgramme;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the editions of a chain know of programme codes: the official lists of changes, and names as RPJMDs print them. */
final class CodeBook {
    private final CodeLists lists;
    private final Map<List<String>, String> names = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /** A code of a list. */
    record Code(String scheme, String code) {}

    CodeBook(List<Edition> chain) {
        Map<ItemId, CodeMapping> known = new LinkedHashMap<>();
        for (Edition edition : chain) {
            edition.vocabulary().codeMappings().forEach(m -> known.put(m.id(), m));
            edition.rpjmds().forEach(r -> r.programmes().forEach(this::name));
            edition.vocabulary().codeSchemes().forEach(s -> titles.put(s.id(), s.title()));
        }
        lists = new CodeLists(List.copyOf(known.values()));
    }

    private void name(RpjmdProgramme programme) {
        names.put(List.of(programme.scheme(), programme.code()), programme.name());
    }

    /** What a list of codes is called; its id where no edition knows it. */
    String title(String scheme) {
        return titles.getOrDefault(scheme, scheme);
    }

    /** The name that RPJMDs print beside a code. */
    Optional<String> name(Code code) {
        return Optional.ofNullable(names.get(List.of(code.scheme(), code.code())));
    }

    /** What became of a code that turned into another; the direction does not matter, editions may be swapped. */
    CodeFate fate(Code before, Code after) {
        boolean same = before.code().equals(after.code());
        boolean official = leads(before, after) || leads(after, before);
        if (before.equals(after)) {
            return CodeFate.UNCHANGED;
        }
        if (!official && !same) {
            return CodeFate.UNKNOWN;
        }
        return CodeTrace.fate(
                CodeLists.sameNumber(before.code(), after.code()), CodeTrace.differ(name(before), name(after)));
    }

    private boolean leads(Code from, Code to) {
        return lists.follow(from.scheme(), from.code(), to.scheme())
                .filter(m -> m.codes().contains(to.code()))
                .isPresent();
    }
}
