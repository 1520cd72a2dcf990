package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.testing.Replies;
import dev.magentokeys.wording.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCardTest {

    private static final Owner OWNER = new Owner("anna", "a:1");

    private final JsonNode body = Cards.render(
                    Replies.of(new Part.Form(
                            "For the ticket",
                            List.of(
                                    new Part.Input("currentContact", "Who?", "anna@example.com"),
                                    new Part.Input("environment", "Which?", "")),
                            "Fill in",
                            "Skip")),
                    OWNER)
            .get(0)
            .at("/attachments/0/content/body");

    @Test
    void everyInputHasALabelAndWhatIsKnown() {
        assertThat(body.at("/1/id").asText()).isEqualTo("input:currentContact");
        assertThat(body.at("/1/label").asText()).isEqualTo("Who?");
        assertThat(body.at("/1/value").asText()).isEqualTo("anna@example.com");
        assertThat(body.at("/2").has("value")).isFalse();
    }

    @Test
    void skippingWorksWhateverIsTyped() {
        assertThat(body.at("/3/actions/0/associatedInputs").asText()).isEqualTo("auto");
        assertThat(body.at("/3/actions/1/associatedInputs").asText()).isEqualTo("none");
        assertThat(body.at("/3/actions").findValuesAsText("c")).containsExactly("submit", "submit", "skip", "skip");
    }

    @ParameterizedTest
    @CsvSource({
        "anna@example.com, true",
        "Anna Berg <anna@example.com>, true",
        "'', true",
        "'Anna\nBerg', true",
        "master-7rqtwti, true",
        "0123456789abcdef0123456789abcdef, false",
        "it is 0123456789ABCDEF0123456789abcdef., false"
    })
    void onlyWhatLooksLikeAKeyIsRefused(String typed, boolean taken) {
        assertThat(typed.matches(body.at("/1/regex").asText())).isEqualTo(taken);
    }

    @Test
    void whatWasSentStandsInThePlaceOfTheForm() {
        ObjectNode card = Cards.answered(
                new ButtonData(7, "submit", "Fill in", "For the **ticket**", OWNER),
                Language.EN,
                List.of(new Part.Input("a", "Who?", "**Anna**"), new Part.Input("b", "Which?", " ")));
        assertThat(CardRules.contentViolations(card)).isEmpty();
        assertThat(card.path("fallbackText").asText()).isEqualTo("For the ticket\nWho?: **Anna**\n✓ Answered: Fill in");
    }
}
