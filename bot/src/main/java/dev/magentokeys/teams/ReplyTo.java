package dev.magentokeys.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.magentokeys.chat.Json;
import java.util.Optional;

/**
 * Where the answer to a message goes.
 *
 * @param address where it was said
 * @param owner whose case it is, and where that is held
 * @param personal the owner's personal chat; empty when the app is not installed there
 */
record ReplyTo(Address address, Scope scope, Owner owner, Optional<Address> personal) {

    /** Where the bot may say all that there is to say; empty when it may nowhere. */
    Optional<Address> inPrivate() {
        return scope.isShared() ? personal : Optional.of(address);
    }

    String write() {
        ObjectNode json = Json.object()
                .put("address", address.write())
                .put("scope", scope.name())
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
                                scope(json.path("scope").asText("")),
                                new Owner(
                                        json.path("user").asText(""),
                                        json.path("held").asText("")),
                                Json.text(json, "personal").flatMap(Address::read))));
    }

    private static Scope scope(String name) {
        return name.equals(Scope.PERSONAL.name())
                ? Scope.PERSONAL
                : name.equals(Scope.CHANNEL.name()) ? Scope.CHANNEL : Scope.GROUP_CHAT;
    }
}
