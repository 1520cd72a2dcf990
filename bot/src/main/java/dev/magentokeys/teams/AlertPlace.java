package dev.magentokeys.teams;

import dev.magentokeys.chat.Json;
import dev.magentokeys.directory.Tenant;
import java.util.Optional;

/**
 * Where the alerts of a channel or a chat go.
 *
 * @param address of the channel or chat itself, whatever thread it was named in
 * @param threads whether what is said of a message stands in a thread under it: so it is in channels, and nowhere else
 */
record AlertPlace(Address address, boolean threads) {

    /** The one where this was said. */
    static AlertPlace of(Arrived arrived) {
        return new AlertPlace(arrived.address().ofChannel(), arrived.scope() == Scope.CHANNEL);
    }

    /** Names it among the places where the bot may speak. */
    static String key(Tenant tenant, String conversation) {
        return tenant.key() + ":alerts:" + conversation;
    }

    String key() {
        return key(new Tenant("teams:" + address.tenant()), address.conversation());
    }

    /** Where a message is changed, and where more is said of it. */
    Address under(String message) {
        return threads
                ? new Address(address.serviceUrl(), address.tenant(), address.conversation() + Address.THREAD + message)
                : address;
    }

    String write() {
        return Json.object()
                .put("address", address.write())
                .put("threads", threads)
                .toString();
    }

    /** Empty when the text was not written by {@link #write()}. */
    static Optional<AlertPlace> read(String text) {
        return Json.read(text)
                .flatMap(json -> Json.text(json, "address")
                        .flatMap(Address::read)
                        .map(address ->
                                new AlertPlace(address, json.path("threads").asBoolean())));
    }
}
