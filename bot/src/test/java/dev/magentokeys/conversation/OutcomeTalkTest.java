package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.conversation.Outcome.Result;
import dev.magentokeys.diagnosis.Cause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a case is known: solved, handed over or given up, and how it was liked. */
class OutcomeTalkTest {

    private static final String[] TO_THE_PATH = {"package-forbidden", "other-account", "old-and-new", "enabled"};

    private final List<Outcome> outcomes = new ArrayList<>();

    private static Talk inAPath() {
        return Talk.english().press(TO_THE_PATH);
    }

    private Talk counting(Talk talk, Message message) {
        Conversation before = talk.now();
        talk.send(message);
        Outcome.between(before, talk.now()).ifPresent(outcomes::add);
        return talk;
    }

    private Talk counting(Talk talk, String... choices) {
        for (String choice : choices) {
            counting(talk, Message.pressed(choice));
        }
        return talk;
    }

    @Test
    void aSolvedCaseIsCountedOnceWithItsCauseAndRatedOnce() {
        Talk talk = counting(inAPath(), "worked", "helpful", "helpful");
        assertThat(outcomes)
                .containsExactly(
                        new Outcome(Result.SOLVED, Optional.of(Cause.OWNERSHIP_CONFLICT)),
                        new Outcome(Result.HELPFUL, Optional.of(Cause.OWNERSHIP_CONFLICT)));
        assertThat(talk.reply().done()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"👍", "👍🏽", "yes"})
    void aThumbUpIsUnderstoodAsASign(String sign) {
        Talk talk = inAPath().press("worked");
        counting(talk, Message.text(sign));
        assertThat(outcomes).extracting(Outcome::result).containsExactly(Result.HELPFUL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👎", "no"})
    void aThumbDownToo(String sign) {
        Talk talk = inAPath().press("worked");
        counting(talk, Message.text(sign));
        assertThat(outcomes).extracting(Outcome::result).containsExactly(Result.NOT_HELPFUL);
    }

    @Test
    void thanksAfterTheEndBeginNoNewCase() {
        Talk talk = inAPath().press("worked").say("thank you");
        assertThat(talk.reply().done()).isTrue();
        assertThat(talk.words()).contains("You are welcome");
    }

    @Test
    void aNewFailureAfterTheEndBeginsOne() {
        Talk talk = inAPath().press("worked").say("no, now it says 404 on magento/framework");
        assertThat(talk.reply().done()).isFalse();
    }

    @Test
    void stoppingAndStartingOverGiveUpACaseThatWasBegun() {
        counting(inAPath(), Message.text("cancel"));
        counting(counting(inAPath(), Message.text("start over")), "start-over");
        counting(Talk.english(), Message.text("cancel"));
        assertThat(outcomes).extracting(Outcome::result).containsExactly(Result.GIVEN_UP, Result.GIVEN_UP);
    }

    @Test
    void goingBackGivesNothingUp() {
        counting(inAPath(), Message.text("back"));
        assertThat(outcomes).isEmpty();
    }

    @Test
    void aCaseThatIsLeftIsGivenUpWhenItIsPutAside() {
        Talk talk = Talk.english().press("package-forbidden", "other-account");
        counting(talk, Message.text("hello").after(Duration.ofDays(3)));
        assertThat(outcomes).containsExactly(new Outcome(Result.GIVEN_UP, Optional.empty()));
    }

    @Test
    void aTicketIsHandedOverWhenItsLastStepIsTickedOff() {
        Talk talk = Talk.english()
                .say("403 on a package, the licence went to another account, and nobody can log in to the old account")
                .press("old-and-new", "enabled");
        assertThat(talk.verdict()).endsWith("support-ticket");
        talk.steps().forEach(step -> counting(talk, "done-" + step.number()));
        counting(talk, Message.text("cancel"));
        assertThat(outcomes).containsExactly(new Outcome(Result.HANDED_OVER, Optional.of(Cause.OWNERSHIP_CONFLICT)));
    }
}
