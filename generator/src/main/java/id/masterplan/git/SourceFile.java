package id.masterplan.git;

/** A file of a tree: its path from the root with slashes, the git id of its bytes, and the bytes. */
@SuppressWarnings("ArrayRecordComponent") // Bytes are handed on, never compared by value; the id is.
public record SourceFile(String path, String blobId, byte[] bytes) {}
