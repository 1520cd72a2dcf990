package dev.magentokeys.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Part;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplyJsonTest {

    private static final ObjectMapper READER = new ObjectMapper();

    @Test
    void aQuestionIsTheObjectOfRecordWithWhatAPageNeedsAdded() throws Exception {
        ObjectNode actual = ReplyJson.of(Replies.question());
        assertThat(names(actual))
                .startsWith(
                        "turn", "locale", "say", "asks", "choices", "learned", "facts", "causes", "verdict", "guide",
                        "done");
        actual.remove("parts");
        assertThat(actual).isEqualTo(READER.readTree("""
                {"turn":3,"locale":"sv","say":["Kan någon logga in på det gamla kontot?"],"asks":"oldAccountAccess",
                 "choices":[{"id":"yes","label":"Ja"},{"id":"no","label":"Nej","confirm":"Är du säker?"}],
                 "learned":["previousContactLeft"],
                 "facts":{"previousContactLeft":{"value":"yes","from":"user","quote":"har slutat",
                   "label":"Förra kontakten har slutat","shown":"ja"}},
                 "causes":[{"id":"ownership-conflict","status":"likely","label":"Nycklar i vägen för varandra"}],
                 "verdict":null,"guide":null,"done":false}"""));
    }

    @Test
    void aVerdictNamesCausePathWhatFollowsAndCertainty() throws Exception {
        ObjectNode actual = ReplyJson.of(Replies.decided());
        assertThat(actual.get("verdict")).isEqualTo(READER.readTree("""
                {"cause":"licence-moved","path":"create-keys","then":["set-credentials"],"certainty":"likely"}"""));
        assertThat(actual.get("asks").isNull()).isTrue();
        assertThat(actual.get("guide").textValue()).isEqualTo("create-keys");
        assertThat(actual.get("done").booleanValue()).isTrue();
        assertThat(actual.get("learned")).isEmpty();
    }

    @Test
    void everyPartIsSaidInReadingOrderWithoutMarksAndChoicesAreNot() {
        List<String> said = ReplyJson.say(Replies.decided(
                new Part.Paragraph("Put it in **`env:COMPOSER_AUTH`** of `2 ** 3` places"),
                new Part.Steps(List.of(
                        new Part.Step(1, "Press **Disable**", Optional.empty(), false),
                        new Part.Step(2, "Run", Optional.of("echo `date`"), true))),
                new Part.Form("Two `things`", List.of(new Part.Input("environment", "Environment", "")), "OK", "Skip"),
                new Part.Evidence("**Line**", List.of("a ** b ** c", "`x`")),
                new Part.Copyable("Ticket", "Subject: **as written**"),
                new Part.Links(List.of(new Part.Link("Adobe", "https://example.com/"))),
                new Part.Choices(List.of(Part.Choice.of("yes", "Yes")))));
        assertThat(said)
                .containsExactly(
                        "Put it in env:COMPOSER_AUTH of 2 ** 3 places",
                        "1. Press Disable",
                        "2. Run\necho `date`",
                        "Two things\n- Environment",
                        "Line\na ** b ** c\n`x`",
                        "Ticket\nSubject: **as written**",
                        "Adobe: https://example.com/");
    }

    @Test
    void thePartsKeepTheirMarksForThePageToDraw() throws Exception {
        JsonNode parts = ReplyJson.of(Replies.decided(
                        new Part.Paragraph("a **b**"),
                        new Part.Steps(List.of(
                                new Part.Step(1, "press **x**", Optional.of("ls"), true),
                                new Part.Step(2, "y", Optional.empty(), false))),
                        new Part.Form("t", List.of(new Part.Input("environment", "E", "prod")), "OK", "Skip"),
                        new Part.Evidence("e", List.of("l")),
                        new Part.Copyable("c", "t"),
                        new Part.Links(List.of(new Part.Link("Adobe", "https://example.com/"))),
                        new Part.Choices(List.of(Part.Choice.of("yes", "Yes")))))
                .get("parts");
        assertThat(parts).isEqualTo(READER.readTree("""
                [{"kind":"paragraph","text":"a **b**"},
                 {"kind":"steps","tickable":true,"steps":[{"number":1,"text":"press **x**","command":"ls","done":true},
                   {"number":2,"text":"y","command":null,"done":false}]},
                 {"kind":"form","title":"t","inputs":[{"id":"environment","label":"E","value":"prod"}],"submit":"OK","skip":"Skip"},
                 {"kind":"evidence","title":"e","lines":["l"]},
                 {"kind":"copyable","title":"c","text":"t"},
                 {"kind":"links","links":[{"label":"Adobe","url":"https://example.com/"}]},
                 {"kind":"choices","choices":[{"id":"yes","label":"Yes"}]}]"""));
    }

    @Test
    void theStepsOfAGuideAreMarkedAsNotToBeTicked() {
        JsonNode parts = ReplyJson.of(Replies.decided(
                        Part.Steps.toRead(List.of(new Part.Step(1, "read **x**", Optional.empty(), false)))))
                .get("parts");
        assertThat(parts.at("/0/kind").textValue()).isEqualTo("steps");
        assertThat(parts.at("/0/tickable").booleanValue()).isFalse();
    }

    @Test
    void aReplyIsOneLineInTheLettersOfItsLanguage() throws Exception {
        String line = ReplyJson.line(Replies.decided(new Part.Paragraph("第一行\n第二行 \"引號\" 🔑")));
        assertThat(line).doesNotContain("\n").contains("第一行\\n第二行", "🔑");
        assertThat(READER.readTree(line).at("/say/0").textValue()).isEqualTo("第一行\n第二行 \"引號\" 🔑");
    }

    private static List<String> names(ObjectNode node) {
        Iterator<String> names = node.fieldNames();
        List<String> list = new ArrayList<>();
        names.forEachRemaining(list::add);
        return list;
    }
}
