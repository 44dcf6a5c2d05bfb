package id.masterplan.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.form.BlockText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Says where the blocks of a side stand. */
final class Places {
    private final Side side;
    private final List<String> documents;
    private final List<List<String>> paths = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();

    /** @param documents the ids, by place of their pair; empty where there is none */
    Places(Side side, List<String> documents) {
        this.side = side;
        this.documents = documents;
        for (Section section : side.sections()) {
            List<String> path = new ArrayList<>(section.isRoot() ? List.of() : paths.get(section.parent()));
            String anchor = "";
            if (!section.isRoot() && side.node(section.from()).block() instanceof Block.Heading heading) {
                path.add(BlockText.plain(heading));
                anchor = heading.anchor();
            }
            paths.add(Collections.unmodifiableList(path));
            anchors.add(anchor);
        }
    }

    Placed of(Node node) {
        return new Placed(
                documents.get(node.document()),
                node.index(),
                node.block(),
                anchors.get(node.section()),
                paths.get(node.section()));
    }

    Placed of(int node) {
        return of(side.node(node));
    }
}
