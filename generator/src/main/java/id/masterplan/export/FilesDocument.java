package id.masterplan.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shape of a comparison of files: this record is its JSON Schema. Keys are the components in snake_case. */
record FilesDocument(String schema, String before, String after, Counts summary, List<Text> texts, List<Data> data) {

    /** What {@code schema} says. */
    static final String SCHEMA = "files-diff/1";

    /** Counts of nodes, by the names that the nodes bear; both ends of a move are one changed block. */
    record Counts(
            int blocksChanged,
            int blocksSame,
            Map<String, Integer> blocks,
            Map<String, Integer> sections,
            int fieldsChanged) {}

    /** A text on both sides; {@code outline} where it is beyond the size that is compared word by word. */
    record Text(
            Optional<Name> before,
            Optional<Name> after,
            boolean outline,
            List<TextForm.Section> sections,
            List<TextForm.Node> blocks) {}

    /** A text's file and title. */
    record Name(String id, String title) {}

    /** The data of a file on both sides. */
    record Data(Optional<String> before, Optional<String> after, List<Field> changes) {}

    /** A value that changed; its path is the keys from the root, parted by slashes. */
    record Field(String path, Optional<String> before, Optional<String> after, List<DiffDocument.Mark> spans) {}
}
