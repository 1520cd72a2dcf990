package dev.magentokeys.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.teams.testing.Payloads;
import dev.magentokeys.teams.testing.Place;
import dev.magentokeys.teams.testing.TeamsBench;
import dev.magentokeys.teams.testing.TeamsPerson;
import dev.magentokeys.testing.Script;
import dev.magentokeys.testing.TracedDialogue;
import dev.magentokeys.wording.Language;
import java.util.List;
import java.util.Map;

/** A personal chat in Teams; the answers are taken from what the connector is sent. */
final class TeamsStage implements Stage {

    private static final Map<Language, String> LOCALES =
            Map.of(Language.EN, "en-US", Language.SV, "sv-SE", Language.IT, "it-IT", Language.ZH_HANT, "zh-TW");

    private final TracedDialogue dialogue;
    private final TeamsBench bench;
    private int people;

    TeamsStage(TracedDialogue dialogue) {
        this.dialogue = dialogue;
        this.bench = new TeamsBench(dialogue);
    }

    @Override
    public void play(Script script, Language language) {
        people++;
        String name = "person-" + people;
        TeamsPerson person = bench.person(name, Place.personal(name));
        for (Script.Step step : script.steps()) {
            int before = person.seen().size();
            send(person, step.content(language), LOCALES.get(language));
            bench.deliver();
            List<JsonNode> said = person.seen();
            List<String> offered = said.subList(before, said.size()).stream()
                    .flatMap(message -> TeamsPerson.choices(message).stream())
                    .toList();
            assertThat(offered)
                    .as("buttons that Teams was sent")
                    .containsAll(dialogue.last().choices().stream()
                            .map(Part.Choice::id)
                            .toList());
        }
    }

    private void send(TeamsPerson person, Message.Content content, String locale) {
        ObjectNode activity;
        if (content instanceof Message.Pressed pressed) {
            activity = press(person, pressed.choice(), Map.of());
        } else if (content instanceof Message.Filled form) {
            activity = press(person, "submit", form.values());
        } else {
            activity = person.message(((Message.Text) content).text());
        }
        assertThat(bench.post(activity.put("locale", locale)).statusCode()).isIn(200, 202);
    }

    private static ObjectNode press(TeamsPerson person, String choice, Map<String, String> inputs) {
        JsonNode card = person.seen().stream()
                .filter(message -> TeamsPerson.choices(message).contains(choice))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no button " + choice));
        ObjectNode data = TeamsPerson.data(card, choice);
        inputs.forEach((input, value) -> data.put("input:" + input, value));
        return Payloads.executed(person.activity("invoke"), card.path("id").asText(), data);
    }

    @Override
    public void close() {
        bench.close();
    }
}
