package id.masterplan.text;

/** What a token is; none is ever cut by a word mark. */
public enum TokenKind {
    /** Letters, with inner hyphens and apostrophes: {@code kota-kota}, {@code se-Jawa}. */
    WORD,
    /** Digits with inner dots and commas: {@code 1.234,5}. */
    NUMBER,
    /** Rupiah, with its scale: {@code Rp1,25 miliar}. */
    MONEY,
    /** A number with its percent sign or {@code persen}. */
    PERCENT,
    /** Two numbers with a dash: {@code 2021–2026}. */
    RANGE,
    /** A day: {@code 13 Desember 2018}, {@code 2018-12-13}. */
    DATE,
    /** Any other character. */
    PUNCT,
    /** A run of white space, whichever kind. */
    SPACE
}
