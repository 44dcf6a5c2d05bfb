package id.masterplan.validate;

import id.masterplan.model.ItemId;
import id.masterplan.problem.ProblemCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The place of one item, where a rule tells what it finds there: known by its id, or by file and pointer where an
 * RPJMD and its amendments share ids.
 *
 * @param name what the sentence calls the item
 */
record Spot(Findings findings, String name, Optional<ItemId> item, String path, String prefix) {
    static Spot of(Findings findings, ItemId item) {
        return new Spot(findings, item.text(), Optional.of(item), "", "");
    }

    static Spot in(Findings findings, String path, String pointer, String name) {
        return new Spot(findings, name, Optional.empty(), path, pointer);
    }

    /** A part of the item that has no id of its own. */
    Spot part(String pointer) {
        return new Spot(findings, name, item, path, prefix + pointer);
    }

    void tell(String pointer, ProblemCode code, Object... arguments) {
        if (item.isPresent()) {
            findings.at(item.get(), prefix + pointer, code, arguments);
        } else {
            findings.inFile(path, prefix + pointer, code, arguments);
        }
    }

    void known(String pointer, String target, Collection<String> known) {
        if (item.isPresent()) {
            findings.known(item.get(), prefix + pointer, target, known);
        } else {
            findings.knownInFile(path, prefix + pointer, target, known);
        }
    }

    void allKnown(String pointer, List<ItemId> targets, Collection<String> known) {
        for (int i = 0; i < targets.size(); i++) {
            known(pointer + "/" + i, targets.get(i).text(), known);
        }
    }
}
