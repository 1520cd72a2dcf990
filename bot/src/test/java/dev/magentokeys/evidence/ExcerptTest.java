package dev.magentokeys.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.resources.CommerceModules;
import org.junit.jupiter.api.Test;

/** No part of a secret is shown, wherever a long line is cut. */
class ExcerptTest {
    private static final LogReader READER = new LogReader(CommerceModules.load());
    private static final String REFUSED =
            "The 'https://repo.magento.com/packages.json' URL could not be accessed (HTTP 403) ";

    @Test
    void aKeyThatTheCutGoesThroughIsMasked() {
        String key = "0f1e2d3c4b5a6978".repeat(2);
        for (int before = 480; before < Excerpt.LONGEST; before++) {
            String line = REFUSED + "x ".repeat(before / 2) + key + " and so on".repeat(100);
            assertThat(READER.read(line).sightings())
                    .isNotEmpty()
                    .allSatisfy(sighting -> assertThat(sighting.text())
                            .hasSizeLessThanOrEqualTo(Excerpt.LONGEST)
                            .doesNotContain(key.substring(0, 6)));
        }
    }
}
