package id.masterplan.site;

import id.masterplan.search.SearchItem;
import id.masterplan.site.view.Letter;
import id.masterplan.site.view.LetterItem;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts items under the letters that their titles begin with. */
final class Letters {
    private static final Comparator<SearchItem> BY_TITLE = Comparator.comparing(
                    (SearchItem i) -> i.title().toLowerCase(Locale.ROOT))
            .thenComparing(SearchItem::address);

    private final Setting setting;
    private final String path;

    Letters(Setting setting, String path) {
        this.setting = setting;
        this.path = path;
    }

    List<Letter> of(List<SearchItem> items) {
        Map<String, List<LetterItem>> letters = new TreeMap<>();
        items.stream()
                .sorted(BY_TITLE)
                .forEach(item -> letters.computeIfAbsent(letter(item.title()), letter -> new ArrayList<>())
                        .add(line(item)));
        List<Letter> all = new ArrayList<>();
        letters.forEach((letter, lines) -> all.add(new Letter(letter, anchor(letter), lines)));
        return List.copyOf(all);
    }

    private LetterItem line(SearchItem item) {
        Labels labels = setting.labels();
        Optional<String> foreign = Optional.of(item.language()).filter(l -> !l.equals(labels.language()));
        Link to = new Link(item.title(), Addresses.link(path, item.address()));
        return new LetterItem(to, labels.word(item.kind()), foreign);
    }

    private static String anchor(String letter) {
        return "huruf_" + (letter.equals("0–9") ? "angka" : letter.toLowerCase(Locale.ROOT));
    }

    /** The first letter without its marks; all digits together, all other writing under its own sign. */
    static String letter(String title) {
        return title.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(c -> Character.isDigit(c) ? "0–9" : Character.toString(Character.toUpperCase(c)))
                .findFirst()
                .orElse("0–9");
    }
}
