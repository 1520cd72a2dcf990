package dev.magentokeys.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import dev.magentokeys.teams.testing.FrontDoor;
import java.time.InstantSource;
import java.util.List;

/** A door in local mode, where only the activity decides. */
final class Doors {

    private static final Door LOCAL = new Door(FrontDoor.local(), InstantSource.system());
    private static final Caller CLIENT = new Caller(List.of(), List.of("application/json"), List.of());

    private Doors() {}

    static Entry open(JsonNode activity) {
        return LOCAL.open(CLIENT, activity.toString().getBytes(UTF_8));
    }

    static Entry open(byte[] body) {
        return LOCAL.open(CLIENT, body);
    }

    static Activity admitted(JsonNode activity) {
        if (open(activity) instanceof Entry.Admitted admitted) {
            return admitted.activity();
        }
        throw new AssertionError("It was refused: " + activity);
    }
}
