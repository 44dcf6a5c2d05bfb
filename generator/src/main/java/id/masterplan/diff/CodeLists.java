package id.masterplan.diff;

import id.masterplan.model.CodeMapping;
import id.masterplan.model.CodeMappingRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The official lists of changed codes, followed from one regulation to the next. What no list names stays unknown. */
final class CodeLists {
    private final List<CodeMapping> lists;

    /**
     * What the lists make of a code.
     *
     * @param codes none where it was deleted
     */
    record Mapped(List<String> codes, Optional<String> nameFrom, Optional<String> nameTo) {
        Mapped {
            codes = List.copyOf(codes);
        }
    }

    private record Stand(String scheme, Mapped mapped) {}

    CodeLists(List<CodeMapping> lists) {
        this.lists = List.copyOf(lists);
    }

    /** What became of a code of one scheme in another; nothing where no chain of lists tells. */
    Optional<Mapped> follow(String fromScheme, String code, String toScheme) {
        Deque<Stand> open = new ArrayDeque<>();
        open.add(new Stand(fromScheme, new Mapped(List.of(code), Optional.empty(), Optional.empty())));
        Set<String> seen = new HashSet<>(Set.of(fromScheme));
        while (!open.isEmpty()) {
            Stand stand = open.remove();
            boolean moved = !stand.scheme().equals(fromScheme);
            if (moved
                    && (stand.scheme().equals(toScheme)
                            || stand.mapped().codes().isEmpty())) {
                return Optional.of(stand.mapped());
            }
            for (CodeMapping list : lists) {
                if (list.fromScheme().equals(stand.scheme())
                        && leads(list.toScheme(), toScheme, new HashSet<>())
                        && !seen.contains(list.toScheme())) {
                    step(list, stand.mapped()).ifPresent(next -> {
                        seen.add(list.toScheme());
                        open.add(new Stand(list.toScheme(), next));
                    });
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the lists lead from one scheme to another at all. */
    private boolean leads(String from, String to, Set<String> seen) {
        if (from.equals(to)) {
            return true;
        }
        return seen.add(from)
                && lists.stream().anyMatch(l -> l.fromScheme().equals(from) && leads(l.toScheme(), to, seen));
    }

    private static Optional<Mapped> step(CodeMapping list, Mapped before) {
        List<String> codes = new ArrayList<>();
        Optional<String> nameFrom = before.nameFrom();
        Optional<String> nameTo = Optional.empty();
        for (String code : before.codes()) {
            List<CodeMappingRow> rows = list.rows().stream()
                    .filter(r -> r.from().equals(Optional.of(code)))
                    .toList();
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            for (CodeMappingRow row : rows) {
                row.to().filter(t -> !codes.contains(t)).ifPresent(codes::add);
                nameFrom = nameFrom.or(row::nameFrom);
                nameTo = nameTo.or(row::nameTo);
            }
        }
        return Optional.of(new Mapped(codes, nameFrom, nameTo));
    }

    /** Whether two codes are the same number, however wide each part is written. */
    static boolean sameNumber(String a, String b) {
        return plain(a).equals(plain(b));
    }

    private static String plain(String code) {
        return code.replaceAll("(?<![0-9])0+(?=[0-9])", "");
    }
}
