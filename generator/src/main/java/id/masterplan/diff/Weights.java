package id.masterplan.diff;

import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import id.masterplan.text.Token;
import id.masterplan.text.TokenKind;
import id.masterplan.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How much a change matters. An editor may claim a heavier weight, never a lighter one. The rules:
 *
 * <ul>
 *   <li><b>Substantive</b>, what is promised: targets, baselines, indicators and their definition, money and how it is counted,
 *       steps of the action plan, years and periods, phases, states, links to RPJMD objectives, the RPJMD followed, dimensions; words of the vision, a mission, a goal or a
 *       strategy;
 *       any other words where a figure, a date, a number in words or one of the words of duty and denial ({@link #DUTIES})
 *       changes; an item
 *       added, removed, merged, split, replaced or moved to another dimension, agencies, institutions and analyses excepted.
 *   <li><b>Administrative</b>, who, by which name, code or paper: agencies, names, codes, the legal instrument, entries of
 *       lists, and words of descriptions without a figure or a word of duty: whether those change the sense is for a person
 *       to judge.
 *   <li><b>Editorial</b>, nothing promised: spelling, order, sources, the mark of made-up content, and years that have passed.
 * </ul>
 */
final class Weights {
    /** Words whose coming or going changes what a sentence promises. */
    static final Set<String> DUTIES = Set.of(
            "tidak",
            "bukan",
            "tanpa",
            "belum",
            "jangan",
            "dilarang",
            "wajib",
            "harus",
            "dapat",
            "boleh",
            "kecuali",
            "hanya",
            "seluruh",
            "semua",
            "sebagian",
            "gratis",
            "batal",
            "dihentikan",
            "ditunda",
            "not",
            "no",
            "without",
            "must",
            "may",
            "shall",
            "only",
            "all",
            "except");

    /** Numbers in words. */
    static final Set<String> NUMBERS = Set.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas",
            "belas",
            "puluh",
            "seratus",
            "ratus",
            "seribu",
            "ribu",
            "juta",
            "miliar",
            "triliun",
            "setengah",
            "sepertiga",
            "seperempat",
            "pertama",
            "kedua",
            "ketiga",
            "one",
            "two",
            "three",
            "four",
            "five",
            "ten",
            "hundred",
            "thousand",
            "million",
            "billion",
            "half");

    private static final Set<Fate> STRUCTURAL =
            EnumSet.of(Fate.ADDED, Fate.REMOVED, Fate.MERGED, Fate.SPLIT, Fate.PROMOTED, Fate.REPLACED, Fate.MOVED);

    private Weights() {}

    /** The weight of one change; {@code before} and {@code after} matter for words alone. */
    static Weight of(ChangeKind kind, ItemKind item, Optional<Value> before, Optional<Value> after) {
        return switch (kind) {
            case SPELLING_CHANGED, ORDER_CHANGED, SOURCE_CHANGED, TARGET_PASSED, BUDGET_PASSED, START_PASSED ->
                Weight.EDITORIAL;
            case NAME_CHANGED,
                    LOCAL_NAME_CHANGED,
                    AGENCY_RENAMED,
                    AGENCY_REASSIGNED,
                    AGENCY_MERGED,
                    SUPPORTING_ADDED,
                    SUPPORTING_REMOVED,
                    INSTRUMENT_CHANGED,
                    CODE_CHANGED,
                    CODE_RECODED,
                    CODE_NAME_CHANGED,
                    CODE_SCHEME_CHANGED,
                    ENTRY_ADDED,
                    ENTRY_REMOVED,
                    ENTRY_CHANGED -> Weight.ADMINISTRATIVE;
            case TEXT_CHANGED -> text(item, before, after);
            case DIMENSION_CHANGED,
                    SUB_DIMENSION_CHANGED,
                    STATUS_CHANGED,
                    PERIOD_CHANGED,
                    RPJMD_CHANGED,
                    SCHEME_CHANGED,
                    INDICATOR_ADDED,
                    INDICATOR_REMOVED,
                    INDICATOR_MOVED_IN,
                    INDICATOR_MOVED_OUT,
                    INDICATOR_REDEFINED,
                    INDICATOR_REPLACED,
                    BASELINE_CHANGED,
                    BASELINE_REBASED,
                    TARGET_ADDED,
                    TARGET_REMOVED,
                    TARGET_EXTENDED,
                    TARGET_SHORTENED,
                    TARGET_POSTPONED,
                    TARGET_ADVANCED,
                    TARGET_RAISED,
                    TARGET_LOWERED,
                    TARGET_NARROWED,
                    TARGET_WIDENED,
                    TARGET_CHANGED,
                    BUDGET_ADDED,
                    BUDGET_REMOVED,
                    BUDGET_INCREASED,
                    BUDGET_DECREASED,
                    BUDGET_CHANGED,
                    BUDGET_SOURCE_CHANGED,
                    BUDGET_SHIFTED,
                    BUDGET_BASIS_CHANGED,
                    TOTAL_CHANGED,
                    COUNTING_CHANGED,
                    LINK_GAINED,
                    LINK_LOST,
                    LINK_REPOINTED,
                    STARTS_EARLIER,
                    STARTS_LATER,
                    ENDS_EARLIER,
                    ENDS_LATER,
                    GAP_OPENED,
                    GAP_CLOSED,
                    YEARS_CHANGED,
                    PHASE_EARLIER,
                    PHASE_LATER,
                    PHASE_CHANGED,
                    ACTION_ADDED,
                    ACTION_REMOVED -> Weight.SUBSTANTIVE;
        };
    }

    /** The weight of an item: the heaviest of its changes and of what became of it. */
    static Weight of(ItemKind item, Fate fate, List<Change> changes) {
        Weight own = STRUCTURAL.contains(fate) ? structural(item) : Weight.EDITORIAL;
        return changes.stream().map(Change::weight).reduce(own, Weights::heavier);
    }

    /** Who, and what the plan starts from, promise nothing. */
    private static Weight structural(ItemKind item) {
        return switch (item) {
            case AGENCY, INSTITUTION, ANALYSIS -> Weight.ADMINISTRATIVE;
            case FRAME, VISION, MISSION, GOAL, STRATEGY, PHASE, PROGRAMME, INDICATOR, QUICK_WIN, FOLLOW_UP, CHAPTER ->
                Weight.SUBSTANTIVE;
        };
    }

    /** The weight of words that changed from one text to another. */
    static Weight words(String before, String after) {
        return telling(before).equals(telling(after)) ? Weight.ADMINISTRATIVE : Weight.SUBSTANTIVE;
    }

    static Weight heavier(Weight a, Weight b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Weight text(ItemKind item, Optional<Value> before, Optional<Value> after) {
        return switch (item) {
            case VISION, MISSION, GOAL, STRATEGY -> Weight.SUBSTANTIVE;
            case FRAME, PHASE, PROGRAMME, INDICATOR, QUICK_WIN, AGENCY, INSTITUTION, ANALYSIS, FOLLOW_UP, CHAPTER ->
                words(words(before), words(after));
        };
    }

    private static String words(Optional<Value> value) {
        return value.map(v -> v instanceof Value.Text text ? text.text() : "").orElse("");
    }

    /** Figures, dates and words of duty and denial, in their order. */
    private static List<String> telling(String text) {
        List<String> telling = new ArrayList<>();
        for (Token token : Tokens.of(text)) {
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean plain =
                    EnumSet.of(TokenKind.WORD, TokenKind.PUNCT, TokenKind.SPACE).contains(token.kind());
            if (!plain || DUTIES.contains(word) || NUMBERS.contains(word)) {
                telling.add(word);
            }
        }
        return telling;
    }
}
