package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.resources.CommerceModules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Logs of our own, in the shapes that Composer and the cloud print; {@code labels.tsv} says of each how its text was made. */
class OwnLogsTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());

    record Label(String name, List<String> symptoms, String phase, String how) {
        @Override
        public String toString() {
            return name + ": " + how;
        }
    }

    static Stream<Label> logs() {
        return text("labels.tsv").lines().filter(line -> !line.startsWith("#")).map(line -> {
            String[] cells = line.split("\t");
            List<String> symptoms = cells[1].equals("none") ? List.of() : Arrays.asList(cells[1].split("\\+"));
            return new Label(cells[0], symptoms, cells[2], cells[3]);
        });
    }

    static String text(String file) {
        try (InputStream in = OwnLogsTest.class.getResourceAsStream("logs/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("logs")
    void aLogShowsItsSymptomsAndPhase(Label label) {
        LogReading reading = READER.read(text(label.name() + ".log"));
        assertThat(reading.sightings())
                .as(reading.toString())
                .extracting(sighting -> sighting.symptom().id())
                .containsExactlyElementsOf(label.symptoms());
        assertThat(reading.phase().id()).isEqualTo(label.phase());
    }

    @ParameterizedTest
    @MethodSource("logs")
    void aLogIsReadTheSameHoweverItIsCut(Label label) throws IOException {
        String log = text(label.name() + ".log");
        LogReading whole = READER.read(log);
        for (int size : List.of(1, 7, 64)) {
            assertThat(READER.read(new Trickle(log.getBytes(StandardCharsets.UTF_8), size)))
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("logs")
    void aLogIsReadTheSameAmongMuchElse(Label label) {
        String log = text(label.name() + ".log");
        String noise = "[2026-01-02 03:04:05] INFO: nothing to report here\n".repeat(300);
        LogReading alone = READER.read(log);
        LogReading among = READER.read(noise + log + noise);
        assertThat(among.sightings())
                .extracting(Sighting::symptom, Sighting::packageName, Sighting::status)
                .isEqualTo(alone.sightings().stream()
                        .map(seen ->
                                org.assertj.core.groups.Tuple.tuple(seen.symptom(), seen.packageName(), seen.status()))
                        .toList());
    }

    @Test
    void everySymptomHasALog() {
        EnumSet<Symptom> shown = logs().flatMap(label -> label.symptoms().stream())
                .map(id -> Symptom.byId(id).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Symptom.class)));
        assertThat(shown).containsExactlyInAnyOrder(Symptom.values());
    }
}
