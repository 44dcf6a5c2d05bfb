package id.masterplan.diff;

import id.masterplan.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes one row of what happened to the code of a link: only its list is another, the official list gives it another
 * number, its printed name is another, or nothing tells that it is the same.
 */
final class CodeRows {
    private static final String SCHEME = "_scheme";

    private final List<Change> changes;
    private final Map<String, Field> earlier;
    private final Map<String, Field> later;
    private final ItemKind item;
    private final CodeBook codes;

    CodeRows(List<Change> changes, Item before, Item after, CodeBook codes) {
        this.changes = changes;
        this.earlier = before.byPath();
        this.later = after.byPath();
        this.item = after.kind();
        this.codes = codes;
    }

    void tidy() {
        for (Change change : List.copyOf(changes)) {
            if (change.kind() == ChangeKind.CODE_CHANGED) {
                Optional<Change> list = row(change.path() + SCHEME);
                list.ifPresent(changes::remove);
                replace(change, told(change, Optional.of(change), list));
            }
        }
        for (Change change : List.copyOf(changes)) {
            if (change.kind() == ChangeKind.CODE_SCHEME_CHANGED && change.path().endsWith(SCHEME)) {
                replace(change, told(change, Optional.empty(), Optional.of(change)));
            }
        }
    }

    private Optional<Change> row(String path) {
        return changes.stream().filter(c -> c.path().equals(path)).findFirst();
    }

    private void replace(Change change, Change other) {
        changes.replaceAll(c -> c.equals(change) ? other : c);
    }

    private Change told(Change shown, Optional<Change> number, Optional<Change> list) {
        String path = number.isPresent() ? shown.path() : shown.path().replace(SCHEME, "");
        String former = shown.otherEnd().map(OtherEnd::path).orElse(path).replace(SCHEME, "");
        Optional<CodeBook.Code> a = code(number, list, Change::before, former, earlier);
        Optional<CodeBook.Code> b = code(number, list, Change::after, path, later);
        boolean both = number.isPresent() && list.isPresent();
        if (a.isEmpty() || b.isEmpty()) {
            return both ? row(shown, ChangeKind.CODE_CHANGED, path, a, b) : shown;
        }
        return switch (codes.fate(a.get(), b.get())) {
            case RECODED -> row(shown, ChangeKind.CODE_RECODED, path, a, b);
            case NAME_CHANGED -> row(shown, ChangeKind.CODE_NAME_CHANGED, path, a, b);
            case SCHEME_ONLY -> number.isPresent() ? row(shown, ChangeKind.CODE_SCHEME_CHANGED, path, a, b) : shown;
            case UNCHANGED, DELETED, UNKNOWN -> both ? row(shown, ChangeKind.CODE_CHANGED, path, a, b) : shown;
        };
    }

    /** A side of the code: from the rows where they tell it, else from the item, where nothing changed. */
    private static Optional<CodeBook.Code> code(
            Optional<Change> number,
            Optional<Change> list,
            Function<Change, Optional<Value>> side,
            String path,
            Map<String, Field> fields) {
        String scheme = word(list, side, fields, path + SCHEME).orElse("");
        return word(number, side, fields, path).map(code -> new CodeBook.Code(scheme, code));
    }

    private static Optional<String> word(
            Optional<Change> row, Function<Change, Optional<Value>> side, Map<String, Field> fields, String path) {
        if (row.isPresent()) {
            return side.apply(row.get()).map(CodeRows::text);
        }
        return Optional.ofNullable(fields.get(path)).map(f -> text(f.value()));
    }

    private Change row(
            Change change,
            ChangeKind kind,
            String path,
            Optional<CodeBook.Code> before,
            Optional<CodeBook.Code> after) {
        Optional<Value> a = before.map(c -> value(c, kind));
        Optional<Value> b = after.map(c -> value(c, kind));
        return change.as(kind, item, a, b).at(path);
    }

    private Value value(CodeBook.Code code, ChangeKind kind) {
        String scheme = code.scheme().isEmpty() ? "" : " (" + codes.title(code.scheme()) + ")";
        Optional<String> name = kind == ChangeKind.CODE_NAME_CHANGED ? codes.name(code) : Optional.empty();
        String shown = code.code() + name.map(n -> " " + n).orElse("") + scheme;
        return new Value.Text(code.code(), Optional.of(shown).filter(s -> !s.equals(code.code())));
    }

    private static String text(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }
}
