package id.masterplan.testing;

import id.masterplan.model.Agency;
import id.masterplan.model.AgencyName;
import id.masterplan.model.Block;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Chapter;
import id.masterplan.model.Edition;
import id.masterplan.model.Goal;
import id.masterplan.model.Inline;
import id.masterplan.model.ItemId;
import id.masterplan.model.Label;
import id.masterplan.model.Ledger;
import id.masterplan.model.Mission;
import id.masterplan.model.Objective;
import id.masterplan.model.Outcome;
import id.masterplan.model.Period;
import id.masterplan.model.Phase;
import id.masterplan.model.Prose;
import id.masterplan.model.Reference;
import id.masterplan.model.Region;
import id.masterplan.model.RegionId;
import id.masterplan.model.RegionKind;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes plans for tests: small, complete, and with names that read aloud. Everything not said is plain and the same. */
public final class Plans {
    /** The region all of them are of. */
    public static final RegionId REGION = new RegionId("kota-contoh");

    private Plans() {}

    /** An edition; its id is a year such as {@code 2018}, or {@code rancangan}. */
    public static EditionBuilder edition(String id) {
        return new EditionBuilder(id);
    }

    /** A programme of the dimension governance. */
    public static ProgrammeBuilder programme(String id) {
        return new ProgrammeBuilder(id);
    }

    /** An indicator in percent that should rise. */
    public static IndicatorBuilder indicator(String id) {
        return new IndicatorBuilder(id);
    }

    /** A quick win of the dimension governance. */
    public static QuickWinBuilder quickWin(String id) {
        return new QuickWinBuilder(id);
    }

    /** An agency with the names it bore, the last one the current. */
    public static Agency agency(String id, String... names) {
        List<AgencyName> borne = Stream.of(names)
                .map(n -> new AgencyName(n, n, Optional.empty(), Optional.empty()))
                .toList();
        return new Agency(id(id), borne, Optional.empty(), List.of(), false, List.of());
    }

    /** A mission. */
    public static Mission mission(String id, String text) {
        return new Mission(id(id), text, false, List.of());
    }

    /** A goal that serves RPJMD objectives. */
    public static Goal goal(String id, String text, String... objectives) {
        return new Goal(id(id), text, Optional.empty(), ids(objectives), false, List.of());
    }

    /** A phase of the roadmap. */
    public static Phase phase(String id, String label, int from, int to) {
        return new Phase(id(id), label, Optional.empty(), Optional.of(from), Optional.of(to), Optional.empty());
    }

    /** An RPJMD with objectives. */
    public static Rpjmd rpjmd(String id, Objective... objectives) {
        return new Rpjmd(
                id(id),
                id,
                Optional.empty(),
                new Period(2021, 2026),
                new Reference.Missing("belum ditemukan"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(objectives),
                List.of(),
                false,
                List.of());
    }

    /** An objective that carries on earlier ones. */
    public static Objective objective(String id, String text, String... continues) {
        return new Objective(id(id), text, Optional.empty(), ids(continues), List.of(), false);
    }

    /** A record of the crosswalk; ids are separated by spaces. */
    public static ChangeRecord change(ChangeAction action, String from, String to, String reason) {
        return change(action, from, to, reason, Optional.empty());
    }

    /** A record of the crosswalk with what became of a dropped item. */
    public static ChangeRecord change(
            ChangeAction action, String from, String to, String reason, Optional<Outcome> outcome) {
        return new ChangeRecord(
                action,
                words(from),
                words(to),
                reason,
                new Reference.Missing("belum ditetapkan"),
                outcome,
                Optional.empty(),
                false,
                List.of());
    }

    /** A chapter; see {@link #prose}. */
    public static Chapter chapter(String id, int number, String title, String... blocks) {
        return new Chapter(id(id), number, "0" + number + "-" + id + ".md", title, prose(blocks), false, List.of());
    }

    /** Text: {@code ## } begins a heading, {@code - } a list with one item a line, {@code | } a table, else a paragraph. */
    public static Prose prose(String... blocks) {
        return new Prose(Stream.of(blocks).map(Plans::block).toList());
    }

    private static Block block(String text) {
        if (text.startsWith("## ")) {
            String title = text.substring(3);
            return new Block.Heading(2, title.toLowerCase(Locale.ROOT).replace(' ', '-'), words(text, 3));
        }
        if (text.startsWith("- ")) {
            return new Block.Items(
                    false,
                    1,
                    text.lines()
                            .map(l -> new Block.Item(Optional.empty(), List.of(new Block.Paragraph(words(l, 2)))))
                            .toList());
        }
        if (text.startsWith("| ")) {
            List<Block.Row> rows = text.lines().map(Plans::row).toList();
            return new Block.Table(rows.get(0).cells(), rows.subList(1, rows.size()));
        }
        return new Block.Paragraph(words(text, 0));
    }

    private static Block.Row row(String line) {
        return new Block.Row(Stream.of(line.substring(2).split(" \\| ", -1))
                .map(c -> new Block.Cell(Block.Alignment.NONE, words(c, 0)))
                .toList());
    }

    private static List<Inline> words(String text, int from) {
        return List.of(new Inline.Text(text.substring(from)));
    }

    /** The record of the region, with nothing in it but the region. */
    public static RegionRecord record(Edition... editions) {
        return new RegionRecord(
                new Region(
                        REGION,
                        "Kota Contoh",
                        RegionKind.KOTA,
                        "Jawa Tengah",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Ledger(List.of()),
                editions.length == 0 ? EditionBuilder.VOCABULARY : editions[0].vocabulary());
    }

    /** An id. */
    public static ItemId id(String text) {
        return new ItemId(text);
    }

    /** A number. */
    public static Value number(String number) {
        return Value.of(new BigDecimal(number));
    }

    /** A name that is the same in both languages. */
    public static Label label(String name) {
        return new Label(name, Optional.of(name));
    }

    static List<ItemId> ids(String... ids) {
        return Stream.of(ids).map(ItemId::new).toList();
    }

    private static List<ItemId> words(String ids) {
        List<ItemId> list = new ArrayList<>();
        for (String id : ids.split(" ", -1)) {
            if (!id.isEmpty()) {
                list.add(new ItemId(id));
            }
        }
        return list;
    }
}
