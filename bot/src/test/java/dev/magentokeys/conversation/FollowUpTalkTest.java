package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.wording.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** After a path: whether it helped is asked once. */
class FollowUpTalkTest {

    private static final String[] TO_THE_PATH = {"package-forbidden", "other-account", "old-and-new", "enabled"};

    private static Talk inAPath(Language language) {
        return Talk.in(language).press(TO_THE_PATH);
    }

    @Test
    void theBotComesBackAfterADayInAPathAndNowhereElse() {
        Talk talk = Talk.english().press("package-forbidden");
        assertThat(talk.comesBack()).isEmpty();
        talk.press("other-account", "old-and-new", "enabled");
        assertThat(talk.comesBack()).contains(Duration.ofDays(1));
        assertThat(talk.press("done-1").comesBack()).contains(Duration.ofDays(1));
        assertThat(talk.press("worked").comesBack()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itAsksWhetherItHelpedWithTheCauseByName(Language language) {
        Talk asked = inAPath(language).send(Message.reminder());
        assertThat(asked.choices()).containsExactly("worked", "failed", "check", "ask-later", "ask-never");
        assertThat(asked.words()).doesNotContain("{").matches("(?s).*[?？]");
    }

    @Test
    void itAsksOnceAndThenWaits() {
        assertThat(inAPath(Language.EN).send(Message.reminder()).comesBack()).isEmpty();
    }

    @Test
    void theQuestionCanBePutOff() {
        Talk talk = inAPath(Language.EN).send(Message.reminder()).press("ask-later");
        assertThat(talk.comesBack()).contains(Duration.ofDays(3));
        assertThat(talk.words()).contains("in three days");
    }

    @Test
    void theQuestionCanBeDeclinedForTheWholeCase() {
        Talk talk = inAPath(Language.EN).send(Message.reminder()).press("ask-never");
        assertThat(talk.comesBack()).isEmpty();
        assertThat(talk.press("done-1").comesBack()).isEmpty();
        assertThat(talk.press("worked").say("restart").press(TO_THE_PATH).comesBack())
                .contains(Duration.ofDays(1));
    }

    @Test
    void anAnswerToTheQuestionIsTaken() {
        assertThat(inAPath(Language.EN)
                        .send(Message.reminder())
                        .press("worked")
                        .reply()
                        .done())
                .isTrue();
        assertThat(inAPath(Language.EN)
                        .send(Message.reminder())
                        .say("it works now")
                        .reply()
                        .done())
                .isTrue();
    }
}
