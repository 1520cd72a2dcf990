package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.measuring.Measuring;
import dev.magentokeys.measuring.Outcome;
import dev.magentokeys.measuring.Tally;
import dev.magentokeys.secrets.Masker;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How well talk is understood, by the figures that the product promises. */
class MeasuredTalkTest {
    private static final double PRECISION = 0.98;
    private static final double RECALL = 0.90;
    private static final double ACTS = 0.95;

    @ParameterizedTest
    @EnumSource(Language.class)
    void reachesItsFiguresInEachLanguage(Language language) {
        Map<Language, Tally> tallies = new Measuring(Reader.UNDERSTANDING, Masker::mask).of(Messages.talk(language));
        Tally tally = tallies.get(language);
        List<String> inexact = tally.inexact().stream()
                .map(Outcome::message)
                .map(message -> message.id() + " " + message.text())
                .toList();
        assertThat(tally.messages()).isGreaterThanOrEqualTo(150);
        assertThat(tally.precision()).as("precision; not exact: %s", inexact).isGreaterThanOrEqualTo(PRECISION);
        assertThat(tally.recall()).as("recall; not exact: %s", inexact).isGreaterThanOrEqualTo(RECALL);
        assertThat(tally.acts()).as("acts; not exact: %s", inexact).isGreaterThanOrEqualTo(ACTS);
        assertThat(tally.guides()).isEqualTo(tally.guidesAsked());
    }
}
