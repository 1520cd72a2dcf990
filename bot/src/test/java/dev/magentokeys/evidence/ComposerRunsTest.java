package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.resources.CommerceModules;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Composer itself printed when a server of ours answered in the place of repo.magento.com: releases 1.10.27, 2.0.14, 2.2.14, 2.2.25,
 * 2.3.5, 2.3.10, 2.5.5, 2.8.12 and 2.10.2, that is at least one on each side of every change of its wording. The first lines of
 * {@code logs/composer/runs.tsv} say how the runs were made.
 */
class ComposerRunsTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());
    /** The times of Composer, by number: 1.x, to 2.2.14, 2.2.15+, 2.3.0 to 2.3.7, 2.3.8+. */
    private static final Map<String, Set<Integer>> RANGES = Map.of(
            "1.x", Set.of(0),
            "2.x", Set.of(1, 2, 3, 4),
            "2.2.15+", Set.of(2, 4),
            "1.0-2.2.14 or 2.3.0-2.3.7", Set.of(0, 1, 3),
            "2.0-2.2.14 or 2.3.0-2.3.7", Set.of(1, 3));

    record Run(
            String scenario, List<String> symptoms, String subject, String status, String interactive, String version) {
        @Override
        public String toString() {
            return scenario + " with Composer " + version;
        }

        String log() {
            return OwnLogsTest.text("composer/" + scenario + "-" + version + ".log");
        }
    }

    static Stream<Run> runs() {
        return OwnLogsTest.text("composer/runs.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .flatMap(cells -> Arrays.stream(cells[5].split(" "))
                        .map(version -> new Run(
                                cells[0],
                                cells[1].equals("none") ? List.of() : List.of(cells[1].split("\\+")),
                                cells[2],
                                cells[3],
                                cells[4],
                                version)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void whatComposerPrintedIsRead(Run run) {
        LogReading reading = READER.read(run.log());
        assertThat(reading.sightings())
                .as(reading.toString())
                .extracting(sighting -> sighting.symptom().id())
                .containsExactlyElementsOf(run.symptoms());
        assertThat(reading.interactive()).isEqualTo(run.interactive().equals("yes"));
        reading.mostTelling().ifPresent(first -> {
            assertThat(first.packageName().or(first::host).orElse("-")).isEqualTo(run.subject());
            assertThat(
                            first.status().isPresent()
                                    ? Integer.toString(first.status().getAsInt())
                                    : "-")
                    .isEqualTo(run.status());
            assertThat(reading.phase()).isEqualTo(Phase.DEPENDENCIES);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void theRangeThatTheWordingGivesAwayHoldsTheRelease(Run run) {
        READER.read(run.log())
                .composer()
                .ifPresent(range -> assertThat(RANGES.get(range)).as(range).contains(era(run.version())));
    }

    private static int era(String version) {
        int[] numbers =
                Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
        if (numbers[0] == 1) {
            return 0;
        }
        int release = numbers[1] * 100 + numbers[2];
        return release < 215 ? 1 : release < 300 ? 2 : release < 308 ? 3 : 4;
    }

    @Test
    void aWarningOfCachedMetadataNamesItsReason() {
        runs().filter(run -> run.scenario().startsWith("cached"))
                .forEach(run -> assertThat(READER.read(run.log()).cachedMetadata())
                        .as(run.toString())
                        .isPresent());
    }
}
