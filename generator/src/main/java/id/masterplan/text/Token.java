package id.masterplan.text;

/** A piece of text that is never cut. */
public record Token(TokenKind kind, String text) {}
