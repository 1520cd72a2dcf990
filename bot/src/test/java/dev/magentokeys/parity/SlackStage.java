package dev.magentokeys.parity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.conversation.Message;
import dev.magentokeys.conversation.Part;
import dev.magentokeys.slack.testing.Answer;
import dev.magentokeys.slack.testing.Call;
import dev.magentokeys.slack.testing.Payloads;
import dev.magentokeys.slack.testing.SlackBench;
import dev.magentokeys.slack.testing.SlackPerson;
import dev.magentokeys.slack.testing.Views;
import dev.magentokeys.testing.Script;
import dev.magentokeys.testing.TracedDialogue;
import dev.magentokeys.wording.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Direct messages, buttons and forms in Slack, signed; the answers are taken from what Slack is sent. */
final class SlackStage implements Stage {

    private static final Map<Language, String> LOCALES =
            Map.of(Language.EN, "en-US", Language.SV, "sv-SE", Language.IT, "it-IT", Language.ZH_HANT, "zh-TW");
    /** Longer than a channel must rest, and than a person's language is remembered. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final TracedDialogue dialogue;
    private final SlackBench bench;
    private int people;

    SlackStage(TracedDialogue dialogue) {
        this.dialogue = dialogue;
        this.bench = new SlackBench(dialogue);
    }

    @Override
    public void play(Script script, Language language) {
        bench.slack.always("users.info", () -> Answer.locale(LOCALES.get(language)));
        people++;
        int first = bench.slack.calls().size();
        for (Script.Step step : script.steps()) {
            int before = bench.slack.calls().size();
            send(step.content(language), first);
            bench.deliver();
            bench.clock.advance(A_DAY);
            assertThat(offered(before))
                    .as("buttons that Slack was sent")
                    .containsAll(dialogue.last().choices().stream()
                            .map(Part.Choice::id)
                            .toList());
        }
    }

    private void send(Message.Content content, int first) {
        int status;
        if (content instanceof Message.Pressed pressed) {
            status = bench.interaction(press(pressed.choice(), first)).statusCode();
        } else if (content instanceof Message.Filled form) {
            status = fill(form, first);
        } else {
            status = bench.event(message(((Message.Text) content).text())).statusCode();
        }
        assertThat(status).isEqualTo(200);
    }

    /** Several inputs are asked for in a modal. */
    private int fill(Message.Filled form, int first) {
        assertThat(bench.interaction(press("open", first)).statusCode()).isEqualTo(200);
        List<Call> opened = bench.slack.calls("views.open");
        JsonNode view = opened.get(opened.size() - 1).json().path("view");
        ObjectNode submission = Views.submission("V" + opened.size(), view, form.values());
        submission.withObject("/user").put("id", user());
        return bench.interaction(submission).statusCode();
    }

    private ObjectNode message(String text) {
        String trigger = bench.trigger();
        ObjectNode payload = Payloads.message("Ev" + trigger, trigger, asSlackSends(text));
        payload.withObject("/event").put("user", user()).put("channel", channel());
        return payload;
    }

    private String user() {
        return "U0PERSON" + people;
    }

    private String channel() {
        return "D0PERSON" + people;
    }

    /** Slack escapes three characters of what people type, and no other. */
    private static String asSlackSends(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private ObjectNode press(String choice, int first) {
        JsonNode button = messages(first).stream()
                .flatMap(message -> message.findParents("action_id").stream())
                .filter(element -> choices(element).contains(choice))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no button " + choice + " in " + messages(first)));
        ObjectNode press = Payloads.direct(Payloads.press(
                button.path("action_id").asText(),
                button.path("value").asText(),
                bench.trigger(),
                bench.slack.responseUrl("press")));
        press.withObject("/user").put("id", user());
        press.withObject("/channel").put("id", channel());
        press.withObject("/container").put("channel_id", channel());
        return press;
    }

    private static List<String> choices(JsonNode element) {
        return element.path("value").asText().startsWith("{") ? SlackPerson.choices(element) : List.of();
    }

    private List<String> offered(int from) {
        return messages(from).stream()
                .flatMap(message -> SlackPerson.choices(message).stream())
                .toList();
    }

    /** What Slack was sent to show, from some call on. */
    private List<JsonNode> messages(int from) {
        List<Call> calls = bench.slack.calls();
        return calls.subList(from, calls.size()).stream()
                .filter(call ->
                        call.method().startsWith("chat.") || call.method().startsWith("/hooks/"))
                .map(Call::json)
                .toList();
    }

    @Override
    public void close() {
        bench.close();
    }
}
