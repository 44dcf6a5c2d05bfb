package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes up lines and lists, always the same for a seed. */
final class RandomText {
    private static final List<Block.Alignment> ALIGNMENTS = List.of(Block.Alignment.values());

    private static final List<String> WORDS = List.of(
            "kota",
            "dan",
            "batik",
            "85%",
            ", ",
            ". ",
            "di",
            "warga",
            "(",
            ")",
            "2021–2026",
            "Rp1,25 miliar",
            "membangun",
            "dibangun",
            "kota-kota",
            " ",
            "  ",
            "12 km",
            "https://kota.go.id/a",
            "No. 7/2019",
            "cafe\u0301",
            "\u00a0",
            "\ufffc",
            "2.16.03",
            "a",
            "-",
            "\n");

    private final Random random;

    RandomText(long seed) {
        this.random = new Random(seed);
    }

    List<Inline> line(int depth) {
        List<Inline> line = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            line.add(inline(depth));
        }
        return line;
    }

    private Inline inline(int depth) {
        int kind = random.nextInt(depth > 0 ? 14 : 6);
        return switch (kind) {
            case 0 -> new Inline.Code(words());
            case 1 -> new Inline.Break();
            case 2 -> object();
            case 6, 7 -> new Inline.Emphasis(line(depth - 1));
            case 8, 9 -> new Inline.Strong(line(depth - 1));
            case 10 -> new Inline.Strike(line(depth - 1));
            case 11, 12 -> new Inline.Link("/" + random.nextInt(3), title(), line(depth - 1));
            default -> new Inline.Text(words());
        };
    }

    private Inline object() {
        return switch (random.nextInt(3)) {
            case 0 -> new Inline.Image("/g" + random.nextInt(3), "gambar", title());
            case 1 -> new Inline.NoteReference(String.valueOf(random.nextInt(3)));
            default -> new Inline.RawHtml("<b>");
        };
    }

    private Optional<String> title() {
        return random.nextInt(3) == 0 ? Optional.of("judul") : Optional.empty();
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            words.append(random.nextInt(3) == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    /** The line with some of it changed. */
    List<Inline> edited(List<Inline> line, int depth) {
        List<Inline> edited = new ArrayList<>(line);
        for (int n = random.nextInt(3); n >= 0; n--) {
            int at = random.nextInt(edited.size() + 1);
            if (at < edited.size() && random.nextBoolean()) {
                edited.remove(at);
            } else {
                edited.add(at, inline(depth));
            }
        }
        return edited;
    }

    Block.Items list(int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (int n = random.nextInt(4); n >= 0; n--) {
            items.add(item(depth));
        }
        return new Block.Items(random.nextBoolean(), 1, items);
    }

    private Block.Item item(int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            blocks.add(depth > 0 && random.nextInt(3) == 0 ? list(depth - 1) : new Block.Paragraph(line(1)));
        }
        return new Block.Item(random.nextInt(4) == 0 ? Optional.of(random.nextBoolean()) : Optional.empty(), blocks);
    }

    Block.Items edited(Block.Items list) {
        List<Block.Item> items = new ArrayList<>(list.items());
        int at = random.nextInt(items.size() + 1);
        switch (random.nextInt(3)) {
            case 0 -> items.add(at, item(2));
            case 1 -> items.add(0, items.remove(items.size() - 1));
            default -> items.remove(Math.min(at, items.size() - 1));
        }
        return new Block.Items(list.ordered(), 1, items.isEmpty() ? list.items() : items);
    }

    Block.Table table() {
        int columns = 1 + random.nextInt(4);
        List<Block.Row> rows = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            rows.add(row(columns));
        }
        return new Block.Table(row(columns).cells(), rows);
    }

    private Block.Row row(int columns) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            cells.add(cell());
        }
        return new Block.Row(cells);
    }

    private Block.Cell cell() {
        List<Inline> content = random.nextInt(3) > 0 ? List.of(new Inline.Text(words())) : line(1);
        return new Block.Cell(ALIGNMENTS.get(random.nextInt(ALIGNMENTS.size())), content);
    }

    /** The table with a row or a column added, removed or moved, and perhaps a cell changed. */
    Block.Table edited(Block.Table table) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(table.header()));
        table.rows().forEach(r -> rows.add(new ArrayList<>(r.cells())));
        int column = random.nextInt(table.header().size());
        int row = random.nextInt(rows.size());
        switch (rows.size() == 1 ? 2 : random.nextInt(5)) {
            case 0 -> rows.forEach(r -> r.add(column, cell()));
            case 1 -> rows.forEach(r -> r.add(r.remove(column)));
            case 2 -> rows.add(1, row(table.header().size()).cells());
            case 3 -> rows.add(Math.max(1, row), rows.remove(rows.size() - 1));
            default -> rows.get(row).set(column, cell());
        }
        return new Block.Table(
                rows.get(0),
                rows.subList(1, rows.size()).stream().map(Block.Row::new).toList());
    }
}
