package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceFile;
import id.masterplan.model.Chapter;
import id.masterplan.testing.AnyRecord;
import id.masterplan.testing.CommittedFiles;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Read, written and read again, a record is the same: each committed file, and made-up records of each shape. */
class RecordWriterTest {
    private static final int RECORDS = 25;
    private static final String BODY = "\n## Judul\n\nTeks *apa adanya*.\n";

    static Stream<SourceFile> committed() {
        return CommittedFiles.all();
    }

    static Stream<Shape<?>> shapes() {
        return Schemas.SHAPES.stream();
    }

    @ParameterizedTest
    @MethodSource("committed")
    void a_committed_file_comes_back_the_same(SourceFile file) {
        comesBack(file, Reads.shape(file));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void made_up_records_come_back_the_same(Shape<?> shape) {
        for (int seed = 0; seed < RECORDS; seed++) {
            madeUp(shape, seed);
        }
    }

    private static <T extends Record> void comesBack(SourceFile file, Shape<T> shape) {
        T record = Reads.read(file, shape);
        String body = RecordWriter.body(CommittedFiles.text(file));
        String written =
                file.path().endsWith(".md") ? RecordWriter.text(record, shape, body) : RecordWriter.yaml(record, shape);
        SourceFile again = CommittedFiles.file(file.path(), written);
        assertThat(Reads.read(again, shape)).isEqualTo(record);
        assertThat(Formatter.format(again).value()).contains(written);
    }

    private static <T extends Record> void madeUp(Shape<T> shape, int seed) {
        T record = AnyRecord.of(shape.type(), seed);
        boolean text = AnyRecord.hasBody(shape.type()) || shape.type().equals(Chapter.class);
        String path = text ? "content/x.md" : "data/x.yaml";
        String written = text ? RecordWriter.text(record, shape, BODY) : RecordWriter.yaml(record, shape);
        SourceFile file = CommittedFiles.file(path, written);
        T read = Reads.read(file, shape);
        assertThat(AnyRecord.withoutBody(read)).as(written).isEqualTo(AnyRecord.withoutBody(record));
        assertThat(Formatter.format(file).value()).as(written).contains(written);
    }
}
