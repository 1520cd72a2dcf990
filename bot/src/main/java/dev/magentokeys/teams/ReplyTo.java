package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import java.util.Optional;

/**
 * Where the answer to a message goes.
 *
 * @param address where it was said
 * @param shared whether others can read it there
 * @param owner whose case it is, and where that is held
 * @param personal the owner's personal chat; empty when the app is not installed there
 */
record ReplyTo(Address address, boolean shared, Owner owner, Optional<Address> personal) {

    /** Where the bot may say all that there is to say; empty when it may nowhere. */
    Optional<Address> inPrivate() {
        return shared ? personal : Optional.of(address);
    }

    /** The channel or group chat as alerts know it, whatever thread it is; empty in a personal chat. */
    Optional<String> channel() {
        return shared ? Optional.of("teams:" + address.conversation().split(";", 2)[0]) : Optional.empty();
    }

    String write() {
        ObjectNode json = Json.object()
                .put("address", address.write())
                .put("shared", shared)
                .put("user", owner.user())
                .put("held", owner.conversation());
        personal.ifPresent(known -> json.put("personal", known.write()));
        return json.toString();
    }

    /** Empty when the text was not written by {@link #write()}. */
    static Optional<ReplyTo> read(String text) {
        return Json.read(text)
                .flatMap(json -> Json.text(json, "address")
                        .flatMap(Address::read)
                        .map(address -> new ReplyTo(
                                address,
                                json.path("shared").asBoolean(true),
                                new Owner(
                                        json.path("user").asText(""),
                                        json.path("held").asText("")),
                                Json.text(json, "personal").flatMap(Address::read))));
    }
}
