package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.magentokeys.resources.CommerceModules;
import dev.magentokeys.secrets.Masker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Any bytes as a log. A build reads the stored inputs; the profile {@code fuzz} lets Jazzer look for more. */
class LogReaderGuidedFuzzTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());

    @FuzzTest
    @DictionaryFile(resourcePath = "log.dict")
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        LogReading reading;
        try {
            reading = READER.read(new ByteArrayInputStream(bytes));
        } catch (UnreadableLogException refused) {
            assertThat(refused.reason()).isIn(Unreadable.PACKED, Unreadable.EMPTY, Unreadable.NOT_TEXT);
            return;
        }
        assertThat(reading.sightings()).hasSizeLessThanOrEqualTo(64);
        reading.sightings().forEach(sighting -> isSound(sighting, mostLines(bytes)));
        reading.cachedMetadata().ifPresent(sighting -> isSound(sighting, mostLines(bytes)));
        assertThat(READER.read(new Trickle(bytes, 1 + bytes.length % 7))).isEqualTo(reading);
    }

    private static int mostLines(byte[] bytes) {
        return 1
                + (int) IntStream.range(0, bytes.length)
                        .filter(at -> bytes[at] == '\n' || bytes[at] == '\r')
                        .count();
    }

    private static void isSound(Sighting sighting, int mostLines) {
        List<Integer> lines = sighting.lines();
        assertThat(lines).isNotEmpty().isSorted().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(20);
        assertThat(lines.get(0)).isPositive();
        assertThat(lines.get(lines.size() - 1)).isLessThanOrEqualTo(mostLines);
        assertThat(sighting.text()).isNotBlank().hasSizeLessThanOrEqualTo(600).doesNotContain("\n", "\r");
        assertThat(Masker.mask(sighting.text()).count()).isZero();
    }
}
