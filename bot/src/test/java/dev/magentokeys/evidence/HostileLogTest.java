package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.diagnosis.Symptom;
import dev.magentokeys.resources.CommerceModules;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Big and bad input. */
class HostileLogTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());
    private static final String FAILURE =
            "The 'https://repo.magento.com/archives/acme/module-x/acme-module-x-1.0.0.0.zip'"
                    + " URL could not be accessed (HTTP 403): HTTP/2 403\n";

    static Stream<String> parts() {
        return Stream.concat(
                Rules.ALL.stream().map(rule -> rule.words() + " "),
                Stream.of(
                        "\u001b[",
                        "\u001b[0;",
                        "[1;",
                        "&gt; ",
                        "W: ",
                        "> ",
                        "\\\"",
                        "\\n",
                        "https://a/",
                        "The 'https://repo.magento.com/",
                        "requires a/b ",
                        "could not be fully loaded (",
                        "curl error 6 while downloading http",
                        "\u0000",
                        "\ud800",
                        "[a] ",
                        "\t",
                        "#1 1.1 ",
                        "\r",
                        "\b",
                        "Authentication required (a.",
                        " ",
                        "-",
                        "a/",
                        "'https://"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whateverIsRepeatedTheQuotesStayShortAndTheFailureIsSeen(String part) {
        for (String text :
                new String[] {part.repeat(50_000 / part.length()), (part + "\n").repeat(50_000 / (part.length() + 1))
                }) {
            LogReading reading = READER.read(text + "\n" + FAILURE);
            assertThat(reading.sightings())
                    .isNotEmpty()
                    .allMatch(sighting ->
                            sighting.text().length() <= 600 && sighting.lines().size() <= 20);
        }
    }

    @Test
    void aFailureAtTheEndOfALineOfTenMillionCharactersIsSeen() {
        LogReading reading = READER.read("x".repeat(10_000_000) + FAILURE);
        assertThat(reading.sightings()).extracting(Sighting::symptom).containsExactly(Symptom.PACKAGE_FORBIDDEN);
        assertThat(reading.sightings().get(0).lines()).containsExactly(1);
    }

    @Test
    void aFailureIsSeenOnceWhereverThePagesTurn() {
        Random random = new Random(11);
        for (int run = 0; run < 40; run++) {
            int before = random.nextInt(500);
            String log = "SQLSTATE[HY000]\n".repeat(before) + FAILURE + "SQLSTATE[HY000]\n".repeat(random.nextInt(500));
            LogReading reading = READER.read(log);
            assertThat(reading.sightings().get(0).symptom())
                    .as("seed 11, %d before", before)
                    .isEqualTo(Symptom.PACKAGE_FORBIDDEN);
            assertThat(reading.sightings().get(0).lines()).containsExactly(before + 1);
        }
    }

    @Test
    void anyCharactersAreRead() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("HostileLogTest -Dseed=" + seed);
        Random random = new Random(seed);
        String[] parts = parts().toArray(String[]::new);
        for (int run = 0; run < 3000; run++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(12); part >= 0; part--) {
                text.append(
                        random.nextInt(3) == 0
                                ? String.valueOf((char) random.nextInt(0x10000))
                                : parts[random.nextInt(parts.length)]);
                text.append(random.nextInt(4) == 0 ? "\n" : "");
            }
            LogReading reading = READER.read(text.toString());
            assertThat(reading.sightings())
                    .as("-Dseed=%d run %d: %s", seed, run, text)
                    .allMatch(sighting -> !sighting.lines().isEmpty());
        }
    }
}
