package dev.magentokeys.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.measuring.Labelled;
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
    void talkReachesItsFiguresInEachLanguage(Language language) {
        reachesTheFigures(language, Messages.talk(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void freshMessagesReachThemToo(Language language) {
        reachesTheFigures(language, Messages.fresh(language));
    }

    private static void reachesTheFigures(Language language, List<Labelled> messages) {
        Map<Language, Tally> tallies = new Measuring(Reader.UNDERSTANDING, Masker::mask).of(messages);
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
