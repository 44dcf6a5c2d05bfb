package id.masterplan.bench.prose;

/** The kinds of operators that make a revision. */
enum Change {
    REPLACE_WORDS,
    INSERT_WORDS,
    DELETE_WORDS,
    AFFIX,
    NUMBER,
    EMPHASIS,
    RETARGET,
    SPLIT,
    MERGE,
    MOVE_NEAR,
    MOVE_FAR,
    MOVE_DOCUMENT,
    MOVE_EDIT,
    ADD,
    REMOVE,
    DUPLICATE,
    HEADING_RENAME,
    HEADING_LEVEL,
    SECTION_MOVE,
    ROW_ADD,
    ROW_REMOVE,
    ROW_MOVE,
    COLUMN_ADD,
    COLUMN_REMOVE,
    COLUMN_MOVE,
    CELL,
    ITEM_ADD,
    ITEM_REMOVE,
    ITEM_MOVE,
    ITEM_DEPTH,
    ITEM_EDIT,
    /** Changes one word in twenty of every paragraph. */
    EVERY_20TH,
    /** Three words in twenty. */
    EVERY_7TH,
    /** Three words in ten. */
    EVERY_3RD
}
