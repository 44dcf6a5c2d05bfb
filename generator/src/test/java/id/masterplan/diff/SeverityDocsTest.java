package id.masterplan.diff;

import id.masterplan.docs.Committed;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published rules of severity are those of the program: of the manual in English, of the site in both languages. */
class SeverityDocsTest {
    private static final List<Weight> WEIGHTS =
            Stream.of(Weight.values()).sorted(Comparator.reverseOrder()).toList();
    private static final Value PLAIN = Value.of("Warga datang");
    private static final Value FIGURE = Value.of("Warga datang 15 kali");

    /** The words of a language around what the program says. */
    private record Language(
            Locale locale,
            List<String> meanings,
            String change,
            String item,
            String plain,
            String telling,
            String lead,
            String fates,
            String fatesLead,
            String texts,
            String textsLead,
            String duties,
            String numbers,
            String claims) {
        Phrases phrases() {
            return Phrases.of(locale);
        }

        private String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        String rules() {
            StringBuilder page = new StringBuilder(lead + "\n");
            for (Weight weight : WEIGHTS) {
                page.append("\n## ").append(capital(phrases().label(weight))).append("\n\n");
                page.append(meanings.get(WEIGHTS.indexOf(weight))).append("\n\n");
                Stream.of(ChangeKind.values())
                        .filter(k -> k != ChangeKind.TEXT_CHANGED)
                        .filter(k -> Weights.of(k, ItemKind.PROGRAMME, Optional.empty(), Optional.empty()) == weight)
                        .forEach(k ->
                                page.append("- ").append(phrases().label(k)).append('\n'));
            }
            page.append("\n## ").append(fates).append("\n\n").append(fatesLead).append("\n\n");
            page.append("| ").append(item);
            List<Fate> all =
                    Stream.of(Fate.values()).filter(f -> f != Fate.UNCHANGED).toList();
            all.forEach(f -> page.append(" | ").append(phrases().label(f)));
            page.append(" |\n|---|").append("---|".repeat(all.size())).append('\n');
            for (ItemKind kind : ItemKind.values()) {
                page.append("| ").append(phrases().label(kind));
                all.forEach(f -> page.append(" | ").append(phrases().label(Weights.of(kind, f, List.of()))));
                page.append(" |\n");
            }
            page.append("\n## ")
                    .append(texts)
                    .append("\n\n")
                    .append(textsLead)
                    .append("\n\n| ")
                    .append(item);
            page.append(" | ").append(plain).append(" | ").append(telling).append(" |\n|---|---|---|\n");
            for (ItemKind kind : ItemKind.values()) {
                page.append("| ")
                        .append(phrases().label(kind))
                        .append(" | ")
                        .append(phrases().label(text(kind, PLAIN)));
                page.append(" | ").append(phrases().label(text(kind, FIGURE))).append(" |\n");
            }
            page.append('\n')
                    .append(duties)
                    .append(" *")
                    .append(list(Weights.DUTIES))
                    .append("*.\n\n");
            page.append(numbers)
                    .append(" *")
                    .append(list(Weights.NUMBERS))
                    .append("*.\n\n")
                    .append(claims)
                    .append('\n');
            return page.toString();
        }

        private static Weight text(ItemKind kind, Value after) {
            return Weights.of(
                    ChangeKind.TEXT_CHANGED, kind, Optional.of(Value.of("Petugas datang")), Optional.of(after));
        }

        private static String list(Collection<String> words) {
            return words.stream().sorted().collect(Collectors.joining(", "));
        }
    }

    private static final Language ENGLISH = new Language(
            Locale.ENGLISH,
            List.of(
                    "What is promised: targets and what they measure, money, years, links to the RPJMD, and items that come or go.",
                    "Who, by which name, code or paper. Nothing that was promised changed, but letters and duties may.",
                    "Nothing that is promised or done: spelling, order, sources, and years that have passed."),
            "Change",
            "Item",
            "Other words",
            "A figure or one of the words below changed",
            "Every change has one of three weights. The program computes it from what changed, by the rules on this page,"
                    + " and an item has the heaviest weight of its changes.",
            "Items that come, go, merge or split",
            "What became of an item has a weight of its own, whatever else changed in it.",
            "Words",
            "Other words of a vision, mission, goal or strategy are substantive. Elsewhere it depends on the words.",
            "Words of duty and denial, which change what a sentence promises:",
            "Numbers in words:",
            "An editor may claim a heavier weight for an item in `changes.yaml`, never a lighter one.");

    private static final Language INDONESIAN = new Language(
            Locale.forLanguageTag("id"),
            List.of(
                    "Menyangkut yang dijanjikan: target dan ukurannya, anggaran, tahun, tautan ke RPJMD, serta butir yang masuk"
                            + " atau keluar.",
                    "Menyangkut siapa, dengan nama, kode, atau surat apa. Janjinya tetap, tetapi surat dan tugas dapat berubah.",
                    "Tidak menyangkut janji atau tugas: ejaan, urutan, sumber, dan tahun yang sudah lewat."),
            "Perubahan",
            "Butir",
            "Kata lain",
            "Angka atau salah satu kata di bawah berubah",
            "Setiap perubahan mendapat satu dari tiga bobot. Bobot dihitung program dari isi perubahan menurut aturan di"
                    + " halaman ini. Bobot sebuah butir adalah yang terberat di antara perubahannya.",
            "Butir yang masuk, keluar, digabung, atau dipecah",
            "Nasib sebuah butir mempunyai bobotnya sendiri, apa pun perubahan lain di dalamnya.",
            "Kata-kata",
            "Kata yang berubah pada visi, misi, tujuan, atau strategi selalu substansial. Di tempat lain bergantung pada"
                    + " katanya.",
            "Kata kewajiban dan sangkalan, yang mengubah janji sebuah kalimat:",
            "Bilangan dalam huruf:",
            "Penyunting boleh menyatakan bobot yang lebih berat untuk sebuah butir dalam `changes.yaml`, tidak boleh yang"
                    + " lebih ringan.");

    @Test
    void the_manual_gives_the_rules_of_the_program() throws IOException {
        Committed.agrees(
                "reference/severity.md",
                "# Severity of changes\n\nThis page is made from the program (`Weights`); a test fails where they differ.\n\n"
                        + ENGLISH.rules());
    }

    @Test
    void the_site_gives_the_rules_of_the_program() throws IOException {
        Committed.agrees("../../../../content/pages/bobot-perubahan.md", """
                ---
                schema: page/1
                id: bobot-perubahan
                title: Bobot perubahan
                summary: Kapan sebuah perubahan disebut substansial, administratif, atau redaksional.
                order: 6
                ---

                """ + INDONESIAN.rules());
    }

    @Test
    void the_english_site_gives_the_rules_of_the_program() throws IOException {
        Committed.agrees("../../../../content/pages/en/bobot-perubahan.md", """
                ---
                schema: page/1
                id: bobot-perubahan
                title: Weight of changes
                summary: When a change is called substantive, administrative or editorial.
                order: 6
                ---

                """ + ENGLISH.rules());
    }
}
