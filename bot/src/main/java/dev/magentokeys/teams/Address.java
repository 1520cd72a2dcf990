package dev.magentokeys.teams;

import dev.magentokeys.chat.Json;
import dev.magentokeys.delivery.Parcel;
import java.util.Optional;

/**
 * Where an answer goes: a personal chat, a group chat, or a thread of a channel. What goes to one address leaves in order.
 *
 * @param serviceUrl the connector to send through, from the list of those that may get our token
 * @param conversation as Teams names it; that of a thread ends in {@code ;messageid=…}
 */
record Address(String serviceUrl, String tenant, String conversation) {

    /** The courier of this edge. */
    static final String COURIER = "teams";

    /** What a thread's name begins with, after that of its channel. */
    static final String THREAD = ";messageid=";

    /** The channel that a thread is in; a chat is its own. */
    Address ofChannel() {
        return new Address(serviceUrl, tenant, conversation.split(";", 2)[0]);
    }

    Parcel parcel(Post post) {
        return new Parcel(COURIER, write(), post.write());
    }

    String write() {
        return Json.object()
                .put("service", serviceUrl)
                .put("tenant", tenant)
                .put("conversation", conversation)
                .toString();
    }

    /** Empty when the text was not written by {@link #write()}. */
    static Optional<Address> read(String text) {
        return Json.read(text)
                .flatMap(json -> Json.text(json, "service")
                        .flatMap(service -> Json.text(json, "conversation")
                                .map(conversation ->
                                        new Address(service, json.path("tenant").asText(""), conversation))));
    }
}
