package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Vocabulary;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Map;

/**
 * What an adopted edition was written in stays what it was: a published scheme is superseded by another, never changed
 * or taken out. It may be completed where it said nothing; a draft may change.
 */
final class PublishedVocabulary implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        Vocabulary now = library.record().vocabulary();
        List<Vocabulary> past = library.editions().stream()
                .map(Edition::vocabulary)
                .distinct()
                .filter(v -> !v.equals(now))
                .toList();
        if (past.isEmpty()) {
            return;
        }
        Map<String, Scheme> schemes = Scheme.of(now);
        for (Vocabulary vocabulary : past) {
            Scheme.of(vocabulary).forEach((key, before) -> {
                Scheme after = schemes.get(key);
                if (!before.isPublished()) {
                    return;
                }
                if (after == null) {
                    findings.inFile(before.path(), "", ProblemCode.VOCABULARY_PUBLISHED_REMOVED, before.id());
                } else {
                    compare(before, after, findings);
                }
            });
        }
    }

    private static void compare(Scheme before, Scheme after, Findings findings) {
        Said was = before.said();
        Said is = after.said();
        was.facts().forEach((key, fact) -> {
            Said.Fact other = is.facts().get(key);
            if (!is.lacksPartOf(key, was) && (other == null || !other.text().equals(fact.text()))) {
                changed(after, key, fact.text(), other == null ? "–" : other.text(), findings);
            }
        });
        is.facts().forEach((key, fact) -> {
            if (!was.facts().containsKey(key) && was.isWhole(is.list(key))) {
                changed(after, key, "–", fact.text(), findings);
            }
        });
    }

    private static void changed(Scheme scheme, String key, String was, String is, Findings findings) {
        String pointer = scheme.said().pointer(key);
        findings.inFile(
                scheme.path(), pointer, ProblemCode.VOCABULARY_PUBLISHED_CHANGED, scheme.id(), shown(key), was, is);
    }

    private static String shown(String key) {
        return key.isEmpty() ? "id" : key;
    }
}
