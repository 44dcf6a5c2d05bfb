package id.masterplan.text;

/** What a token is; none is ever cut by a word mark. */
public enum TokenKind {
    /** Letters, with inner hyphens and apostrophes: {@code kota-kota}, {@code se-Jawa}. */
    WORD,
    /** Digits with inner dots and commas, its sign and its scale: {@code 1.234,5}, {@code 1,2 juta}. */
    NUMBER,
    /** Rupiah, with its scale: {@code Rp1,25 miliar}. */
    MONEY,
    /** A number with its percent sign or {@code persen}. */
    PERCENT,
    /** Two numbers with a dash or {@code s.d.}, and what they measure: {@code 2021–2026}, {@code 10–15 km}. */
    RANGE,
    /** A day or a month of a year: {@code 13 Desember 2018}, {@code 2018-12-13}, {@code Juni 2021}. */
    DATE,
    /** A number with what it measures: {@code 12 km}, {@code 5 ha}. */
    UNIT,
    /** The number of a paper or a place in a list of codes: {@code 2.16.03}, {@code No. 7/2019}. */
    CODE,
    /** Where something is found in the net: {@code https://…}, {@code nama@kota.go.id}. */
    ADDRESS,
    /** No text: a picture, a pointer to a note, a forced break. No text is ever cut into it. */
    OBJECT,
    /** Any other character. */
    PUNCT,
    /** A run of white space, whichever kind. */
    SPACE;

    /** Whether it says how much, how many or when. */
    public boolean isFigure() {
        return switch (this) {
            case NUMBER, MONEY, PERCENT, RANGE, DATE, UNIT, CODE -> true;
            case WORD, ADDRESS, OBJECT, PUNCT, SPACE -> false;
        };
    }
}
