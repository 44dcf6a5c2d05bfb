package id.masterplan.diff;

import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdLink;
import id.masterplan.model.RpjmdProgramme;
import id.masterplan.text.Folded;
import id.masterplan.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of the code of a link in a newer RPJMD: asked first of the official lists, then of the RPJMD itself, and
 * never of the digits alone.
 */
final class CodeTrace {
    private final CodeLists lists;
    private final RpjmdOrder order;
    private final Rpjmd to;
    private final List<RpjmdProgramme> listed;

    /** A code with its list and its printed name. */
    private record Old(String code, Optional<String> scheme, Optional<String> name) {}

    CodeTrace(CodeLists lists, RpjmdOrder order, Rpjmd to) {
        this.lists = lists;
        this.order = order;
        this.to = to;
        this.listed = order.programmes(to);
    }

    /** Nothing for a link without code. */
    Optional<CodeCheck> check(RpjmdLink link) {
        return link.code().map(code -> {
            Old old = old(link, code);
            return sameList(old)
                    .or(() -> official(old))
                    .or(() -> carriedOn(old, link))
                    .or(() -> listedAgain(old))
                    .orElseGet(() -> result(
                            old, CodeFate.UNKNOWN, CodeEvidence.NONE, List.of(), Optional.empty(), Optional.empty()));
        });
    }

    private Old old(RpjmdLink link, String code) {
        List<RpjmdProgramme> same = order.find(link.plan()).map(order::programmes).orElse(List.of()).stream()
                .filter(p -> p.code().equals(code))
                .filter(p -> link.codeScheme().map(p.scheme()::equals).orElse(true))
                .toList();
        Optional<RpjmdProgramme> one = same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
        return new Old(
                code, link.codeScheme().or(() -> one.map(RpjmdProgramme::scheme)), one.map(RpjmdProgramme::name));
    }

    /** The newer RPJMD speaks of the same list: a code of it stays what it is. */
    private Optional<CodeCheck> sameList(Old old) {
        boolean same = listed.stream().anyMatch(p -> old.scheme().equals(Optional.of(p.scheme())));
        boolean carried = listed.stream().anyMatch(p -> p.continues().equals(Optional.of(old.code())));
        Optional<RpjmdProgramme> again = listed.stream()
                .filter(p -> p.code().equals(old.code()) && old.scheme().equals(Optional.of(p.scheme())))
                .findFirst();
        if (!same || (carried && again.isEmpty())) {
            return Optional.empty();
        }
        Optional<String> name = again.map(RpjmdProgramme::name);
        CodeFate fate = differ(old.name(), name) ? CodeFate.NAME_CHANGED : CodeFate.UNCHANGED;
        return Optional.of(result(old, fate, CodeEvidence.PLAN, List.of(old.code()), old.scheme(), name));
    }

    private Optional<CodeCheck> official(Old old) {
        List<String> schemes =
                listed.stream().map(RpjmdProgramme::scheme).distinct().sorted().toList();
        for (String scheme : schemes) {
            Optional<CodeLists.Mapped> mapped = old.scheme().flatMap(s -> lists.follow(s, old.code(), scheme));
            if (mapped.isPresent()) {
                return Optional.of(official(old, mapped.get(), scheme));
            }
        }
        return Optional.empty();
    }

    private CodeCheck official(Old old, CodeLists.Mapped mapped, String scheme) {
        if (mapped.codes().isEmpty()) {
            return result(
                    old,
                    CodeFate.DELETED,
                    CodeEvidence.OFFICIAL_LIST,
                    List.of(),
                    Optional.of(scheme),
                    Optional.empty());
        }
        Optional<String> printed = listed.stream()
                .filter(p -> mapped.codes().contains(p.code()) && p.scheme().equals(scheme))
                .map(RpjmdProgramme::name)
                .findFirst();
        boolean sameNumber = mapped.codes().size() == 1
                && CodeLists.sameNumber(old.code(), mapped.codes().get(0));
        boolean named = mapped.nameFrom().isPresent() && mapped.nameTo().isPresent();
        boolean otherName =
                named ? differ(mapped.nameFrom(), mapped.nameTo()) : differ(old.name(), printed.or(mapped::nameTo));
        return result(
                new Old(old.code(), old.scheme(), old.name().or(mapped::nameFrom)),
                fate(sameNumber, otherName),
                CodeEvidence.OFFICIAL_LIST,
                mapped.codes(),
                Optional.of(scheme),
                printed.or(mapped::nameTo));
    }

    /** The RPJMD, or those between, name the code that a programme had before. */
    private Optional<CodeCheck> carriedOn(Old old, RpjmdLink link) {
        String code = old.code();
        Optional<RpjmdProgramme> found = Optional.empty();
        for (int place = order.place(link.plan()) + 1; place <= order.place(to.id()); place++) {
            String current = code;
            Optional<RpjmdProgramme> next = order.plans().get(place).programmes().stream()
                    .filter(p -> p.continues().equals(Optional.of(current)))
                    .findFirst();
            found = next.isPresent() ? next : found;
            code = next.map(RpjmdProgramme::code).orElse(code);
        }
        return found.filter(listed::contains)
                .map(p -> result(
                        old,
                        fate(CodeLists.sameNumber(old.code(), p.code()), differ(old.name(), Optional.of(p.name()))),
                        CodeEvidence.PLAN,
                        List.of(p.code()),
                        Optional.of(p.scheme()),
                        Optional.of(p.name())));
    }

    /** The very same code under another regulation. */
    private Optional<CodeCheck> listedAgain(Old old) {
        return listed.stream()
                .filter(p -> p.code().equals(old.code()))
                .findFirst()
                .map(p -> result(
                        old,
                        fate(true, differ(old.name(), Optional.of(p.name()))),
                        CodeEvidence.PLAN,
                        List.of(p.code()),
                        Optional.of(p.scheme()),
                        Optional.of(p.name())));
    }

    static CodeFate fate(boolean sameNumber, boolean otherName) {
        return !sameNumber ? CodeFate.RECODED : otherName ? CodeFate.NAME_CHANGED : CodeFate.SCHEME_ONLY;
    }

    /** Whether both names are known and are more than spelt differently. */
    static boolean differ(Optional<String> a, Optional<String> b) {
        return a.isPresent()
                && b.isPresent()
                && !Folded.same(a.get().toLowerCase(Locale.ROOT), b.get().toLowerCase(Locale.ROOT))
                && !Spelling.onlySpelling(a.get(), b.get());
    }

    private static CodeCheck result(
            Old old,
            CodeFate fate,
            CodeEvidence evidence,
            List<String> newCodes,
            Optional<String> newScheme,
            Optional<String> newName) {
        return new CodeCheck(fate, evidence, old.code(), old.scheme(), old.name(), newCodes, newScheme, newName);
    }
}
