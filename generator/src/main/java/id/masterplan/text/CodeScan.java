package id.masterplan.text;

/** Finds numbers of papers, places in lists of codes, and addresses of the net. */
final class CodeScan {
    private static final String CLOSING = ".,;:!?'\"\u201d\u2019)]}>";
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_ADDRESS = 2048;
    private static final String[] ENDINGS = {"id", "com", "org", "net", "int", "io"};

    private final Scan scan;

    CodeScan(Scan scan) {
        this.scan = scan;
    }

    /** {@code https://…}, {@code www.…}, {@code nama@kota.go.id}, {@code layanan.kota.go.id}. */
    int address(int at) {
        if (!Character.isLetterOrDigit(scan.at(at))) {
            return at;
        }
        if (scan.oneOf(at, "https://", "http://", "www.") > at) {
            return path(at);
        }
        int name = at;
        while (name < scan.length() && name - at < LONGEST_NAME && isName(scan.at(name))) {
            name++;
        }
        int host = scan.is(name, "@") ? host(name + 1) : at;
        return host > at ? host : site(at);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }

    /** Names with dots between, ending in one that names of sites end in. */
    private int site(int at) {
        int end = Character.isDigit(scan.at(at)) ? at : host(at);
        return end > at && scan.is(end, "/") ? path(at) : end;
    }

    private int host(int at) {
        int end = label(at);
        int ended = at;
        while (end > at && end - at < LONGEST_NAME && scan.is(end, ".")) {
            int next = label(end + 1);
            if (next == end + 1) {
                break;
            }
            ended = scan.oneOf(end + 1, ENDINGS) == next ? next : at;
            end = next;
        }
        return ended;
    }

    private int label(int at) {
        int end = scan.letters(at);
        while (end > at && end - at < LONGEST_NAME && scan.is(end, "-")) {
            int more = scan.letters(end + 1);
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        return end;
    }

    /** Up to white space, without the signs of the sentence around it. */
    private int path(int at) {
        int end = at;
        while (end < scan.length()
                && end - at < LONGEST_ADDRESS
                && !Scan.isSpace(scan.at(end))
                && !scan.is(end, "<>\"\ufffc")
                && !Character.isSurrogate(scan.at(end))) {
            end++;
        }
        while (end > at && CLOSING.indexOf(scan.at(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** {@code No. 7/2019}, {@code Nomor 7 Tahun 2019}, {@code 050/123/2020}, {@code 2.16.03}. */
    int code(int at) {
        int word = scan.is(at, "Nn") ? scan.oneOf(at, "nomor", "no.", "no") : at;
        int number = word > at ? scan.oneSpace(word) : at;
        if (word > at && number == word) {
            return at;
        }
        int plain = scan.number(number);
        int end = plain > number ? parts(number, word > at ? dashed(plain) : plain) : number;
        if (word == at) {
            return end > plain || isCode(at, end) ? end : at;
        }
        int year = end > number ? scan.oneOf(scan.oneSpace(end), "tahun ") : end;
        int yearEnd = scan.digits(year);
        return end == number ? at : year > scan.oneSpace(end) && yearEnd - year == 4 ? yearEnd : end;
    }

    /** {@code 050-5889}. */
    private int dashed(int number) {
        int end = scan.is(number, "-\u2013") ? scan.number(number + 1) : number;
        return end > number + 1 ? end : number;
    }

    /** Goes on behind slashes. */
    private int parts(int from, int number) {
        int end = number;
        while (end - from < LONGEST_NAME && scan.is(end, "/")) {
            int more = scan.letters(end + 1);
            while (more > end + 1 && scan.is(more, ".-") && scan.letters(more + 1) > more + 1) {
                more = scan.letters(more + 1);
            }
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        return end;
    }

    /** Two dots or more, and not every part between them a group of three. */
    private boolean isCode(int from, int to) {
        int dots = 0;
        boolean groups = true;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || scan.at(i) == '.') {
                groups &= dots == 0 ? i - start <= 3 : i - start == 3;
                dots += i < to ? 1 : 0;
                start = i + 1;
            } else if (scan.at(i) == ',') {
                return false;
            }
        }
        return dots >= 2 && !groups;
    }
}
