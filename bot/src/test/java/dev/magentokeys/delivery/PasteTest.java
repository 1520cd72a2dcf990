package dev.magentokeys.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.evidence.LogReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasteTest {

    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");
    private static final LogReader READER = Engine.logReader();
    private static final String FORBIDDEN = "The 'https://repo.magento.com/archives/magento/module-company/"
            + "magento-module-company-100.4.3.0.zip' URL could not be accessed: HTTP/2 403";

    @Test
    void theRestOfACutMessageIsWhatFollowsAtOnceInTheSamePlace() {
        Letter head = part("head", 0, true);
        Letter rest = part("rest", 700, false);
        Letter elsewhere = part("elsewhere", 800, false, "D2");
        Letter later = part("later", 5_000, false);

        assertThat(Paste.around(head, List.of(head, elsewhere, rest, later)).parts())
                .containsExactly(head, rest);
        assertThat(Paste.around(later, List.of(later)).parts()).containsExactly(later);
    }

    @Test
    void whatWasNotCutHasNoRest() {
        Letter one = part("one", 0, false);
        Letter other = part("other", 100, false);

        assertThat(Paste.around(one, List.of(one, other)).parts()).containsExactly(one);
    }

    @Test
    void aPartWaitsForTheNextAndTheLastOneEndsTheWaiting() {
        Letter head = part("head", 0, true);
        Letter middle = part("middle", 900, true);
        Letter end = part("end", 1_800, false);

        assertThat(new Paste(List.of(head)).mayGoOn(NOW.plusSeconds(1))).contains(Duration.ofSeconds(2));
        assertThat(new Paste(List.of(head)).mayGoOn(NOW.plusSeconds(3))).isEmpty();
        assertThat(new Paste(List.of(head, middle)).mayGoOn(NOW.plusSeconds(3))).contains(Duration.ofMillis(900));
        assertThat(new Paste(List.of(head, middle, end)).mayGoOn(NOW)).isEmpty();
    }

    @Test
    void everyCutOfALineIsHealed() {
        for (int cut = 1; cut < FORBIDDEN.length(); cut++) {
            String text = text(FORBIDDEN.substring(0, cut), FORBIDDEN.substring(cut));
            assertThat(READER.read(text).mostTelling().flatMap(sighting -> sighting.packageName()))
                    .as(text)
                    .contains("magento/module-company");
        }
    }

    @Test
    void twoLinesStayTwo() {
        assertThat(text("W: Loading composer repositories", FORBIDDEN + "\nE: Error building project"))
                .isEqualTo("W: Loading composer repositories\n" + FORBIDDEN + "\nE: Error building project");
        assertThat(text(FORBIDDEN, "E: Error building project: Step failed with status code 1."))
                .startsWith(FORBIDDEN + "\n");
    }

    private static String text(String... parts) {
        List<Letter> letters = List.of(part(parts[0], 0, true), part(parts[1], 500, false));
        return new Paste(letters).text(READER);
    }

    private static Letter part(String text, int millis, boolean cut) {
        return part(text, millis, cut, "D1");
    }

    private static Letter part(String text, int millis, boolean cut, String place) {
        Instant at = NOW.plusMillis(millis);
        return new Letter(text, "slack:T1:U1", place, text, "", List.of(), cut, at, at, Optional.empty(), 0, "{}");
    }
}
