package dev.magentokeys.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.Courier.Attempt;
import dev.magentokeys.teams.testing.ConnectorCall;
import org.junit.jupiter.api.Test;

/** What the connector gets is what was rendered. */
class WireFormatTest extends WithConnector {

    /** With values that the SDK does not know, would leave out, or would write in its own way. */
    private static final String ACTIVITY = """
            {
              "type": "message",
              "textFormat": "extendedmarkdown",
              "summary": "Åtkomst nekad — 存取遭拒",
              "inputHint": "expectingInput",
              "attachments": [{
                "contentType": "application/vnd.microsoft.card.adaptive",
                "content": {
                  "type": "AdaptiveCard", "version": "1.5", "body": [], "refresh": {}, "speak": null, "minHeight": 1.50,
                  "actions": [{"type": "Action.Execute", "verb": "x", "data": {"a.b": "c\\\\.d", "t": 3}, "fallback": {}}]
                }
              }],
              "entities": [{
                "type": "https://schema.org/Message", "@type": "Message", "@id": "",
                "additionalType": ["AIGeneratedContent"]
              }],
              "channelData": {"feedbackLoop": {"type": "default"}, "notification": {"alert": false}},
              "suggestedActions": {"to": [], "actions": [{"type": "Action.Compose", "title": "x", "value": {"k": 1}}]}
            }""";

    @Test
    void aMessageIsSentToTheLetter() {
        ObjectNode activity = Json.read(ACTIVITY).orElseThrow();
        assertThat(carry(new Post.Say(activity))).isEqualTo(new Attempt.Arrived());
        assertThat(connector.calls()).singleElement().satisfies(call -> {
            assertThat(call.body()).isEqualTo(activity.toString());
            assertThat(call.method()).isEqualTo("POST");
            assertThat(call.path()).isEqualTo("/emea/v3/conversations/a:1/activities");
            assertThat(call.header("content-type")).startsWith("application/json");
            assertThat(call.header("authorization")).isEqualTo("Bearer " + TOKEN);
        });
        assertThat(connector.ids()).hasSize(1);
    }

    @Test
    void anotherContentIsPutIntoTheMessageThatItIsFor() {
        ObjectNode activity = Json.read(ACTIVITY).orElseThrow();
        assertThat(carry(new Post.Replace("1700000000123", activity))).isEqualTo(new Attempt.Arrived());
        assertThat(connector.calls()).singleElement().satisfies(call -> {
            assertThat(call.body()).isEqualTo(activity.toString());
            assertThat(call.method()).isEqualTo("PUT");
            assertThat(call.path()).isEqualTo("/emea/v3/conversations/a:1/activities/1700000000123");
        });
    }

    @Test
    void aThreadOfAChannelIsAnsweredInIt() {
        String thread = "19:abc@thread.tacv2;messageid=1700000000123";
        courier.carry(parcel(connector.serviceUrl(), thread, new Post.Say(message("hello"))), "k");
        assertThat(connector.calls())
                .extracting(ConnectorCall::path)
                .containsExactly("/emea/v3/conversations/" + thread + "/activities");
    }

    @Test
    void noCookieIsKept() {
        connector.once(exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "person=anna; Path=/");
            connector.take(exchange);
        });
        say();
        say();
        assertThat(connector.calls())
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.header("cookie")).isEmpty());
    }
}
