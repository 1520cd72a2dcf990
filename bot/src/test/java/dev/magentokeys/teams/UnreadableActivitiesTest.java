package dev.magentokeys.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.Activity;
import dev.magentokeys.teams.testing.FrontDoor;
import dev.magentokeys.teams.testing.Payloads;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableActivitiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "7",
                "\"message\"",
                "[]",
                "{",
                "{}",
                "{\"type\":null}",
                "{\"type\":7}",
                "{} {}",
                "<a/>"
            })
    void whatIsNoActivityIsABadRequest(String body) {
        assertThat(Doors.open(body.getBytes(UTF_8))).isEqualTo(new Entry.Refused(400));
    }

    @Test
    void bytesThatAreNoTextAreABadRequest() {
        assertThat(Doors.open(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'}))
                .isEqualTo(new Entry.Refused(400));
    }

    @Test
    void fieldsOfAnotherTypeAreABadRequest() {
        for (String field : List.of("text", "from", "recipient", "attachments", "entities", "membersAdded", "id")) {
            ObjectNode message = Payloads.message("hello");
            message.putArray(field).addArray().add(1);
            assertThat(Doors.open(message)).as(field).isEqualTo(new Entry.Refused(400));
        }
        assertThat(Doors.open(Payloads.message("hello").put("conversation", "a:1")))
                .isEqualTo(new Entry.Refused(400));
    }

    @Test
    void whatIsTooDeepIsABadRequestAndWhatIsTooLongIsSaidToBe() {
        String deep = "{\"type\":\"message\",\"value\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThat(Doors.open(deep.getBytes(UTF_8))).isEqualTo(new Entry.Refused(400));
        assertThat(Doors.open(new byte[Door.LONGEST + 1])).isEqualTo(new Entry.Refused(413));
        assertThat(Doors.open(Payloads.message("長".repeat(100_000)))).isInstanceOf(Entry.Admitted.class);
    }

    @Test
    void fieldsAndValuesThatAreNewAreNoHindrance() {
        ObjectNode message =
                Payloads.message("hello").put("textFormat", "extendedmarkdown").put("importance", "high");
        message.putObject("sovereign").putArray("new").add(1);
        message.putArray("entities")
                .addObject()
                .put("type", "new")
                .putObject("more")
                .put("a", 1);
        Activity activity = Doors.admitted(message);
        assertThat(activity.getText()).isEqualTo("hello");
        assertThat(activity.getEntities()).hasSize(1);
    }

    @Test
    void anAnswerSaysNothingButItsStatus() {
        try (FrontDoor door = new FrontDoor(FrontDoor.local())) {
            HttpResponse<String> bad = door.post("{\"type\":", "Content-Type", "application/json");
            assertThat(bad.statusCode()).isEqualTo(400);
            assertThat(bad.body()).isEmpty();
            HttpResponse<String> tooLong = door.post("x".repeat(Door.LONGEST + 1), "Content-Type", "application/json");
            assertThat(tooLong.statusCode()).isEqualTo(413);
        }
    }
}
