package dev.magentokeys.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.directory.BadLines;
import dev.magentokeys.directory.Change;
import dev.magentokeys.directory.Directory;
import dev.magentokeys.directory.Import;
import dev.magentokeys.directory.Kind;
import dev.magentokeys.directory.Line;
import dev.magentokeys.directory.RandomDirectories;
import dev.magentokeys.directory.Sample;
import dev.magentokeys.testing.Fuzz;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExchangeLawsTest {

    private static final int ROUNDS = 60;
    private static final SplittableRandom RANDOM = Fuzz.random("ExchangeLawsTest");

    @Test
    void whatIsWrittenAsCsvComesBackTheSame() throws BadLines {
        for (int round = 0; round < ROUNDS; round++) {
            Directory directory = new RandomDirectories(RANDOM.split()).directory();
            List<Line> lines = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                lines.addAll(DirectoryCsv.read(kind, DirectoryCsv.write(directory, kind)));
            }
            assertThat(imported(Directory.EMPTY, lines)).isEqualTo(directory);
            assertThat(Import.changes(directory, lines, Sample.TOLD)).isEmpty();
        }
    }

    @Test
    void whatIsWrittenAsJsonComesBackTheSame() throws BadLines {
        for (int round = 0; round < ROUNDS; round++) {
            Directory directory = new RandomDirectories(RANDOM.split()).directory();
            List<Line> lines = DirectoryJson.read(DirectoryJson.write(directory));
            assertThat(imported(Directory.EMPTY, lines)).isEqualTo(directory);
            assertThat(Import.changes(directory, lines, Sample.TOLD)).isEmpty();
        }
    }

    @Test
    void noCellBeginsAFormula() {
        for (int round = 0; round < ROUNDS; round++) {
            Directory directory = new RandomDirectories(RANDOM.split()).directory();
            for (Kind kind : Kind.values()) {
                assertThat(DirectoryCsv.write(directory, kind)).doesNotContainPattern("(?m)(^|,)\"?[=+\\-@\\t＝＋－＠]");
            }
        }
    }

    private static Directory imported(Directory directory, List<Line> lines) throws BadLines {
        Directory after = directory;
        for (Change change : Import.changes(directory, lines, Sample.TOLD)) {
            after = after.apply(change);
        }
        return after;
    }
}
