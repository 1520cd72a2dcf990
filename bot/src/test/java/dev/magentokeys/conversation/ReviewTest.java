package dev.magentokeys.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.magentokeys.Engine;
import dev.magentokeys.conversation.Review.Editable;
import dev.magentokeys.diagnosis.FactName;
import dev.magentokeys.wording.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A look at a conversation says what the last reply said, and leaves it as it is. */
class ReviewTest {

    private static final Review REVIEW = Engine.dialogue();

    @Test
    void theOpenQuestionIsThereToBeAnswered() {
        Talk talk = Talk.english().press("package-forbidden");
        Reply seen = REVIEW.now(talk.now());
        assertThat(seen.turn()).isEqualTo(talk.reply().turn());
        assertThat(seen.choices()).isEqualTo(talk.reply().choices());
        assertThat(seen.facts()).isEqualTo(talk.reply().facts());
        assertThat(seen.asks()).isEqualTo(talk.reply().asks());
        assertThat(talk.pressOf(seen.turn(), "other-account").value(FactName.CONTACT_CHANGED))
                .isEqualTo("yes");
    }

    @Test
    void theVerdictIsThereWithItsTicks() {
        Talk talk = Talk.english().press("package-forbidden", "other-account", "old-and-new", "enabled", "done-1");
        Reply seen = REVIEW.now(talk.now());
        assertThat(seen.verdict()).isEqualTo(talk.reply().verdict());
        assertThat(seen.parts())
                .filteredOn(Part.Steps.class::isInstance)
                .singleElement()
                .satisfies(part ->
                        assertThat(((Part.Steps) part).steps().get(0).done()).isTrue());
        assertThat(REVIEW.why(talk.now()).parts()).isNotEmpty().noneMatch(Part.Choices.class::isInstance);
        assertThat(REVIEW.why(talk.now()).parts().toString()).contains("From what you told me");
    }

    @Test
    void aClosedCaseSaysHowItEnded() {
        Talk talk = Talk.english().press("package-forbidden", "other-account", "old-and-new", "enabled", "worked");
        Reply seen = REVIEW.now(talk.now());
        assertThat(seen.done()).isTrue();
        assertThat(seen.parts().toString()).contains("The case is closed");
        assertThat(REVIEW.why(talk.now()).parts()).isNotEmpty();
        assertThat(REVIEW.now(Talk.english().say("cancel").now()).parts().toString())
                .contains("I stop here");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFactCanBeSetToEachOfItsValuesByName(Language language) {
        List<Editable> editable = REVIEW.editable(language);
        assertThat(editable).extracting(Editable::name).containsExactlyElementsOf(Arrays.asList(FactName.values()));
        for (Editable fact : editable) {
            assertThat(fact.values())
                    .extracting(Part.Choice::id)
                    .as(fact.name().id())
                    .isEqualTo(fact.name().allowed());
            assertThat(fact.values())
                    .extracting(Part.Choice::label)
                    .as(fact.name().id())
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }
    }
}
