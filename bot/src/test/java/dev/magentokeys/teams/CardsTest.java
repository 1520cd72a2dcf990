package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.testing.Replies;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardsTest {

    private static final Owner OWNER = new Owner("anna", "a:1");
    private static final Part.Choices YES_OR_NO =
            new Part.Choices(List.of(Part.Choice.of("yes", "Yes"), Part.Choice.of("no", "No")));

    @Test
    void aShortQuestionStandsWithItsButtonsInOneMessage() {
        JsonNode card = only(new Part.Paragraph("Noted."), new Part.Paragraph("Is the **old** key on?"), YES_OR_NO);
        assertThat(card.at("/body/1/inlines/1/text").asText()).isEqualTo("old");
        assertThat(card.at("/body/1/inlines/1/weight").asText()).isEqualTo("Bolder");
        JsonNode yes = card.at("/body/2/actions/0");
        assertThat(ButtonData.read(yes.path("data")))
                .contains(new ButtonData(7, "yes", "Yes", "Noted.\n\nIs the **old** key on?", OWNER));
        assertThat(ButtonData.read(yes.at("/fallback/data"))).isEqualTo(ButtonData.read(yes.path("data")));
        assertThat(card.path("fallbackText").asText()).isEqualTo("Noted.\nIs the old key on?\n• Yes\n• No");
    }

    @Test
    void aPressNeverTakesAVerdictItsProofOrItsStepsAway() {
        List<ObjectNode> messages = render(
                new Part.Paragraph("Two keys are in conflict."),
                new Part.Evidence("What the log shows", List.of("HTTP/2 403")),
                new Part.Steps(List.of(
                        new Part.Step(1, "Name every place", Optional.empty(), true),
                        new Part.Step(2, "Put the pair in", Optional.of("variable:list"), false))),
                new Part.Choices(List.of(Part.Choice.of("done-2", "Step 2 is done"))));
        assertThat(messages).hasSize(2);
        assertThat(plain(messages.get(0)))
                .isEqualTo("Two keys are in conflict.\nWhat the log shows\nHTTP/2 403\n1. ✓ Done: Name every place\n"
                        + "2. Put the pair in\nvariable:list");
        assertThat(plain(messages.get(1))).isEqualTo("2. Put the pair in\nvariable:list\n• Step 2 is done");
    }

    @Test
    void aPressedCardKeepsItsQuestionAndSaysTheAnswerInWords() {
        ObjectNode card = Cards.answered(new ButtonData(7, "yes", "Yes", "Is the **old** key on?", OWNER), Language.EN);
        assertThat(CardRules.contentViolations(card)).isEmpty();
        assertThat(card.path("fallbackText").asText()).isEqualTo("Is the old key on?\n✓ Answered: Yes");
        assertThat(card.findValues("actions")).isEmpty();
    }

    @Test
    void afterATickTheNextStepIsSaidAndNotTheWholeListAgain() {
        JsonNode card = only(
                new Part.Paragraph("Next is step 2: Put the pair in"),
                new Part.Steps(List.of(
                        new Part.Step(1, "Name every place", Optional.empty(), true),
                        new Part.Step(2, "Put the pair in", Optional.of("variable:list"), false))),
                new Part.Choices(List.of(Part.Choice.of("done-2", "Step 2 is done"))));
        assertThat(card.path("fallbackText").asText())
                .isEqualTo("Next is step 2: Put the pair in\nvariable:list\n• Step 2 is done");
    }

    @Test
    void afterTheLastTickTheQuestionStandsOverItsButtons() {
        JsonNode card = only(
                new Part.Paragraph("Does the deployment work now?"),
                new Part.Steps(List.of(new Part.Step(1, "Name every place", Optional.empty(), true))),
                new Part.Choices(List.of(Part.Choice.of("worked", "It works now"))));
        assertThat(card.path("fallbackText").asText()).isEqualTo("Does the deployment work now?\n• It works now");
    }

    @Test
    void whatCannotBeUndoneIsAskedBackInTheCard() {
        JsonNode card = only(new Part.Choices(
                List.of(new Part.Choice("disabled", "I disabled it", Optional.of("Is the new pair in place?")))));
        JsonNode asks = card.at("/body/0/actions/0");
        assertThat(asks.path("type").asText()).isEqualTo("Action.ShowCard");
        assertThat(asks.at("/card/body/0/inlines/0/text").asText()).isEqualTo("Is the new pair in place?");
        assertThat(asks.at("/card/actions/0/data/c").asText()).isEqualTo("disabled");
    }

    @Test
    void aLongLabelIsCutAndStandsWholeInItsTooltip() {
        String label = "word ".repeat(20).strip();
        JsonNode button =
                only(new Part.Choices(List.of(Part.Choice.of("x", label)))).at("/body/0/actions/0");
        assertThat(button.path("title").asText()).hasSize(60).endsWith("…");
        assertThat(button.path("tooltip").asText()).isEqualTo(label);
    }

    @Test
    void aReplyThatSaysNothingIsStillAMessage() {
        assertThat(only().path("fallbackText").asText()).isNotBlank();
        assertThat(only(new Part.Paragraph(" ")).path("fallbackText").asText()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWelcomeOffersToBegin(Language language) {
        for (boolean team : List.of(true, false)) {
            ObjectNode welcome = Cards.welcome(language, team);
            assertThat(CardRules.violations(welcome)).isEmpty();
            assertThat(ButtonData.read(welcome.findValue("data")).orElseThrow().choice())
                    .isEqualTo("check");
        }
        assertThat(CardRules.violations(Cards.notice(Words.of(language).get("not-yours"), language)))
                .isEmpty();
    }

    private static JsonNode only(Part... parts) {
        List<ObjectNode> messages = render(parts);
        assertThat(messages).hasSize(1);
        return messages.get(0).at("/attachments/0/content");
    }

    private static String plain(ObjectNode message) {
        return message.at("/attachments/0/content/fallbackText").asText();
    }

    private static List<ObjectNode> render(Part... parts) {
        List<ObjectNode> messages = Cards.render(Replies.of(parts), OWNER);
        assertThat(messages)
                .allSatisfy(message -> assertThat(CardRules.violations(message)).isEmpty());
        return messages;
    }
}
